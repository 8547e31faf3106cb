// Words that people in the Netherlands take for a password, mostly with a year or a digit behind; ours to add to,
// since the list of breached passwords that we use knows little Dutch.
const WORDS =
  'ajax amsterdam antwerpen arnhem begeleider bedrijf bloemen breda broodje chocola computer ' +
  'eindhoven feyenoord fietsen geheim geheimpje groningen haarlem hallo hallohallo hogeschool ' +
  'hondje ijsbeer inloggen januari februari maart april juni juli augustus september oktober ' +
  'november december kaaskop kabouter kerstmis klootzak knuffel konijn koningsdag kutwachtwoord ' +
  'lekkerding lente lieverd maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mijnwachtwoord ' +
  'nederland nijmegen oranje paardje pannenkoek papegaai poesje prinses rotterdam schatje ' +
  'schildpad school sinterklaas stage stagiair stagiaire student studeren tilburg utrecht vakantie ' +
  'verjaardag vlinder voetbal wachtwoord welkom welkomthuis werkgever winter zomer herfst zonnebloem ' +
  'zonneschijn zeeland';

export const DUTCH_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));
