// Section 7, "Afspraken en privacy": the rules of the bank that an employer agrees to.
import { inSection } from './in-section';

export const termsItems = inSection('terms', [
  {
    number: 40,
    key: 'terms_privacy',
    kind: 'yes_no',
    knockOut: 'always',
    question: {
      nl: 'Bent u het eens met uw profiel, gebundelde beoordelingen, ons waarschuwingsprotocol en het wissen van sollicitaties na 4 weken?',
      en: 'Do you agree with your profile, ratings in groups, our warning protocol and deleting applications after 4 weeks?',
    },
    help: {
      nl: 'Studenten zien wat wij controleerden. Meningen van studenten tonen we alleen samengevoegd. Voor een waarschuwing of uitsluiting hoort u altijd eerst waarom, en mag u reageren.',
      en: 'Students see what we checked. We show opinions of students only together. Before a warning or exclusion you always hear why first, and may respond.',
    },
    why: {
      nl: 'Zo weet u vooraf waar u aan toe bent, ook als er iets misgaat.',
      en: 'This way you know beforehand where you stand, also when something goes wrong.',
    },
    fact: {
      nl: 'Akkoord met de afspraken en privacyregels',
      en: 'Agrees with the rules and privacy terms',
    },
  },
]);
