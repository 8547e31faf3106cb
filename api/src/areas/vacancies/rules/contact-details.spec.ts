// A vacancy says nothing that lets a student or employer go around the bank, however it is disguised; honest text passes.
import {
  dutchVacancies,
  dutchVacanciesWithFaults,
  englishVacancies,
  englishVacanciesWithFaults,
} from '../../../seed/vacancies/index';
import { contactDetailsIn } from './contact-details';

const kindsIn = (text: string) => contactDetailsIn(text).map((detail) => detail.kind);

describe('contact details in the text of a vacancy', () => {
  it.each([
    'Mail naar stage@veerhaven.nl',
    'Mail naar stage @ veerhaven . nl',
    'stage(at)veerhaven.nl',
    'stage (at) veerhaven (punt) nl',
    'stage [at] veerhaven [dot] nl',
    'stage apenstaartje veerhaven punt nl',
    'stage at veerhaven dot com',
    'stage＠veerhaven．nl',
    'st\u200bage@veer\u200bhaven.nl',
    'pool.interns@example.com',
    'Stuur je cv naar info [@] bedrijf [.] nl',
  ])('finds the address in %j', (text) => {
    expect(kindsIn(text)).toContain('email');
  });

  it.each([
    'Kijk op https://veerhaven.nl/stage',
    'Kijk op http : // veerhaven',
    'Kijk op www.veerhaven.nl',
    'Kijk op www . veerhaven . nl',
    'Meer op veerhaven.nl of bel',
    'VEERHAVEN.NL',
    'Zoek op veerhaven punt nl',
    'veerhaven dot com',
    'Meld je aan via werkenbij.veerhaven.org/stage',
    'bit.ly staat niet toe, maar stage.app wel',
    'mailto:iemand',
    'tel: 0612345678',
  ])('finds the link in %j', (text) => {
    expect(kindsIn(text)).toContain('link');
  });

  it.each([
    'Bel 06-12345678',
    'Bel 06 12 34 56 78',
    'Bel 0 6 1 2 3 4 5 6 7 8',
    'Bel 0.6.1.2.3.4.5.6.7.8',
    'Bel (020) 555 01 43',
    'call Marit on 020 555 0143, preferably before noon',
    'Bel +31 6 12345678',
    'Bel 0031612345678',
    'Bel +49 170 1234567',
    'App o6 12345678',
    'nul zes een twee drie vier vijf zes zeven acht',
    'zero six one two three four five six seven eight',
    'Bel 31612345678',
    'nul 6 1 2 3 4 5 6 7 acht',
  ])('finds the phone number in %j', (text) => {
    expect(kindsIn(text)).toContain('phone');
  });

  it.each([
    'Kom langs op Kerkstraat 12 in Utrecht',
    'Ons adres is 1017 AB 12',
    'Kerkstraat 12, 1017 AB Amsterdam',
    'Zuiderweg 4a',
    'Postbus 1234',
  ])('finds the address of the building in %j', (text) => {
    expect(kindsIn(text)).toContain('address');
  });

  it.each(['Volg @veerhaven op Instagram', 'DM @de_veerhaven'])(
    'finds the handle in %j',
    (text) => {
      expect(kindsIn(text)).toContain('handle');
    },
  );

  it.each([
    'Je werkt van 01-02-2027 tot 02-07-2027, van 09.00 - 17.30 uur.',
    'In schooljaar 2026-2027 bereikten we 1.250.000 mensen met 12.500 euro.',
    'We werken met Node.js, ASP.NET en C#, en met de methode 0-100.',
    'Je begeleidt 10 kinderen van 4 tot 12 jaar, 2 tot 3 dagen per week.',
    'We zitten aan een gracht, 5 minuten van het station, en de straat 2 dagen per week is autovrij.',
    'Je leert one-on-one gesprekken voeren, één of twee per week, in drie of vier teams.',
    'Punt uit. Nieuwe zin over com­municatie. Het punt is dat we samen leren.',
    'You work at the edge and at the coffee table. Look at dot plots and charts.',
    'Budget: 0,50 per stuk, 2000 stuks, jaren 2025, 2026 en 2027.',
    'Release 2.0.1 van 2026, getest op 1920x1080 schermen.',
  ])('lets honest text pass: %j', (text) => {
    expect(contactDetailsIn(text)).toEqual([]);
  });

  it('finds nothing in the honest vacancies of the demo', () => {
    const found = [...dutchVacancies, ...englishVacancies].flatMap((vacancy) =>
      [
        vacancy.title,
        vacancy.body,
        ...vacancy.tasks,
        ...vacancy.learningGoals,
        ...(vacancy.questions ?? []),
      ].flatMap((text) => contactDetailsIn(text).map((detail) => [vacancy.title, detail])),
    );
    expect(found).toEqual([]);
  });

  it('finds them in each demo vacancy that has them on purpose', () => {
    const faulty = [...dutchVacanciesWithFaults, ...englishVacanciesWithFaults].filter(
      ({ fault }) => fault === 'contact_details_in_text',
    );
    expect(faulty.length).toBeGreaterThanOrEqual(4);
    for (const { vacancy } of faulty) expect(contactDetailsIn(vacancy.body)).not.toEqual([]);
  });

  it('takes no more than a moment for a text made to be slow', () => {
    const started = performance.now();
    contactDetailsIn(`${'a.'.repeat(10_000)}${'0 '.repeat(5_000)}${'nul '.repeat(2_000)}@`);
    contactDetailsIn('(at'.repeat(8_000));
    contactDetailsIn('1234 '.repeat(4_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
