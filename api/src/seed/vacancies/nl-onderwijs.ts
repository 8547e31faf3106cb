import type { SeedVacancy } from './seed-vacancy';

/** Dutch vacancies of schools, school boards and child centres. */
export const nlOnderwijs: readonly SeedVacancy[] = [
  {
    language: 'nl',
    sector: 'education',
    programmes: ['PABO'],
    type: 'work_internship',
    title: 'Combinatiegroep 3/4: leren lezen in kleine kringen',
    body: `Als directeur krijg ik vaak de vraag of een combinatiegroep niet te druk is voor een stagiair. Eerlijk antwoord: in september wel, vanaf oktober niet meer. Dan kennen de kinderen de routine en kun jij rustig met een kring van zes aan de slag, terwijl je mentor de andere helft instructie geeft.

Onze school telt negen groepen en ligt tussen een volkstuincomplex en een winkelstraat. In groep 3/4 zitten 24 kinderen, van wie een derde thuis nog een andere taal spreekt. We lezen elke ochtend van half negen tot negen, zonder uitzondering, ook op de dag van het schoolreisje.

## Zo werken we met je samen

Op dinsdag na schooltijd bespreekt je mentor met jou één les die je zelf gaf: eerst jouw eigen indruk, dan pas de hare. Na de herfstvakantie neem je een vaste leeskring over. Vanaf januari geef je twee ochtenden per week zelfstandig les, met je mentor op de gang bereikbaar. Jouw studieopdrachten passen we in het jaarrooster in, dus neem ze mee naar het eerste gesprek.`,
    tasks: [
      'Een leeskring van zes kinderen begeleiden',
      'Rekeninstructie voorbereiden en geven aan groep 4',
      'Observaties vastleggen in het leerlingvolgsysteem',
      'Meedenken bij de rapportgesprekken in februari',
    ],
    learningGoals: [
      'Differentiëren tussen twee leerjaren in één lokaal',
      'Een instructieles opbouwen en achteraf ontleden',
      'Leesontwikkeling van beginnende lezers volgen',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 36,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
    adjustments:
      'De lesdagen zijn in overleg te kiezen; er is een stille ruimte voor voorbereiding.',
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['PABO'],
    type: 'work_internship',
    title: 'Kleuters laten onderzoeken: stage in groep 1/2',
    body: `In de bouwhoek staat op dit moment een brug van 1 meter 40. Hij stort elke middag in en elke ochtend begint een ander groepje opnieuw. Zo ziet onderzoekend spelen er bij ons uit: de leerkracht stelt een vraag, de kinderen zoeken het antwoord met hun handen.

We zoeken twee studenten die op maandag, dinsdag en donderdag met ons meedraaien in de kleuterbouw. Je start met kijken. In week drie kies je samen met je mentor één hoek die jij inricht en begeleidt, en na de kerstvakantie ontwerp je een eigen thema van vier weken, inclusief ouderochtend.

**Wat je van ons krijgt**

- een vaste mentor met acht jaar ervaring in groep 1/2
- een begeleidingsuur op donderdag, in werktijd en op papier gepland
- ruimte om iets te laten mislukken
- een plek aan tafel bij de bouwvergadering, met stem

**Goed om te weten:** kleuters maken lawaai en wij vinden dat niet erg. Buiten spelen doen we elke dag, ook bij regen. Je hoeft nog geen ervaring met jonge kinderen te hebben; nieuwsgierigheid naar hoe zij denken is genoeg om mee te beginnen.`,
    tasks: [
      'Een speel-leerhoek inrichten en begeleiden',
      'Kringgesprekken voorbereiden rond een onderzoeksvraag',
      'Spelobservaties schrijven en bespreken',
      'Een eigen thema van vier weken ontwerpen',
    ],
    learningGoals: [
      'Spel observeren en er doelen uit afleiden',
      'Open vragen stellen aan jonge kinderen',
      'Ouders betrekken bij wat er in de klas gebeurt',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 38,
    allowance: 350,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['PABO'],
    type: 'graduation_internship',
    title: 'Afstuderen op rekenspellen in de bovenbouw',
    body: `Vorig schooljaar kochten we voor bijna tweeduizend euro aan rekenspellen. Ze staan in een mooie kast. Of ze iets doen voor de kinderen die vastlopen op breuken en verhoudingen, weten we niet, en dat willen we graag uitgezocht hebben door iemand die tijd heeft om goed te kijken.

Het onderzoek speelt in de groepen 6, 7 en 8. De rekencoördinator is je begeleider; zij heeft de toetsgegevens van drie jaar op orde en kan je snel wegwijs maken. Jij bepaalt met haar en je school wat een haalbare vraag is. Denk aan: welke spellen lokken rekentaal uit, of wat verandert er als kinderen het spel zelf uitleggen.

Je bent er twee dagen. Op woensdag observeer je en speel je mee in de klas, op de andere dag analyseer je, en dat mag thuis. Een derde deel van je tijd sta je gewoon voor de groep, want een rekenonderzoek zonder lesgeven wordt hier niet serieus genomen. In mei presenteer je op de studiedag aan het hele team; daarna beslissen we samen wat er in de kast mag blijven.`,
    tasks: [
      'Een onderzoeksvraag afbakenen met de rekencoördinator',
      'Observeren en meespelen in groep 6 tot en met 8',
      'Toetsgegevens analyseren',
      'Bevindingen presenteren op de studiedag',
    ],
    learningGoals: [
      'Praktijkonderzoek opzetten in de eigen school',
      'Rekentaal bij kinderen herkennen en versterken',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 16,
    weeks: 30,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
    questions: ['Welk rekenmoment uit een eerdere stage is je bijgebleven, en waarom?'],
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['PABO', 'PED'],
    type: 'work_internship',
    title: 'Nieuwkomersklas: eerste Nederlands, eerste vrienden',
    body: `Er komt bijna elke maand iemand bij. Dan hangt er een nieuwe naam op de kapstok en oefent de hele klas hoe je die uitspreekt. In onze nieuwkomersklas zitten zestien kinderen van zes tot en met twaalf jaar, met op dit moment negen thuistalen. Sommigen zijn hier twee weken, anderen bijna een jaar en klaar voor de overstap.

Spreek je zelf meer dan één taal, dan is dat fijn, maar het is geen eis. Belangrijker is dat je langzaam durft te praten, veel durft aan te wijzen en het uithoudt als je elkaar even niet begrijpt.

Een dinsdag: half negen inloop met woordkaarten, daarna taal in drie niveaus. Jij hebt het middelste niveau. Om elf uur gymmen we met een gewone groep 5, want contact met andere kinderen is minstens zo belangrijk als woordenschat. 's Middags teken, bouw of kook je met een klein groepje.

Eens per twee weken is er een gesprek met de orthopedagoog over wat je ziet: verdriet, onrust, trots. Daar hoort ook de vraag bij hoe het met jóu gaat. Vanaf week acht ontwerp je een eigen lessenreeks.`,
    tasks: [
      'Taalactiviteiten geven op één niveau',
      'Kinderen begeleiden bij de overstap naar een gewone groep',
      'Een lessenreeks van zes lessen ontwerpen',
      'Ontwikkeling vastleggen in korte portretten',
    ],
    learningGoals: [
      'Tweedetaalverwerving in de praktijk ondersteunen',
      'Signalen van spanning bij kinderen herkennen en bespreken',
      'Samenwerken met ouders via een tolk',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 30,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
    adjustments: 'Een rustige start met halve dagen is mogelijk in de eerste drie weken.',
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['PABO'],
    type: 'orientation_internship',
    title: 'Tien weken rondkijken van groep 1 tot en met 8',
    body: `Twijfel je nog tussen jonge en oudere kinderen? Dan is dit een stage om uit te vinden waar je blij van wordt. Je komt tien weken lang elke donderdag bij ons op school. De eerste vier donderdagen zit je steeds in een andere bouw. Daarna kies je zelf een groep waar je de rest van de periode blijft.

Je geeft nog geen hele lessen. Wel lees je voor, doe je een spel, help je bij gym, loop je mee met de pleinwacht en schuif je één keer aan bij een oudergesprek als de ouders dat goed vinden. Aan het einde van elke dag is er een half uur met onze schoolopleider. Zij stelt drie vaste vragen: wat zag je, wat verbaasde je, wat wil je volgende week proberen?

Twee zaken vragen we van jou. Kom op tijd, want kinderen rekenen op je. En schrijf iedere week een halve bladzijde over één kind of één moment; dat stukje is de basis voor ons gesprek. Je krijgt een sleutel, een kluisje, een account en een bureau in de personeelskamer, zoals iedereen die hier werkt.`,
    tasks: [
      'Meekijken in alle bouwen',
      'Voorlezen en spel begeleiden',
      'Een wekelijkse observatie schrijven',
    ],
    learningGoals: [
      'Ontdekken welke leeftijdsgroep bij je past',
      'Gericht leren kijken en beschrijven zonder oordeel',
    ],
    daysPerWeek: 1,
    hoursPerWeek: 8,
    weeks: 10,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 4,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['LVO'],
    type: 'work_internship',
    title: 'Wiskunde in de brugklas vmbo-t/havo',
    body: `De sectie wiskunde bestaat uit zeven docenten die het zelden eens zijn over contexten, maar altijd over koffie. We geven les in blokken van 80 minuten. Dat betekent dat je minder vaak van lokaal wisselt en meer tijd hebt voor oefenen, vragen en een goed gesprek over een fout antwoord.

Wat ga je doen? In het eerste blok (tot de herfstvakantie) volg je twee brugklassen en geef je delen van lessen. In het tweede blok neem je één klas over, vier uur per week, samen met je vakcoach. Na februari komt daar een tweede klas bij, of een onderzoekje naar hoe leerlingen met rekenachterstand meekomen. Die keuze maak je zelf.

Je vakcoach zit elke week minstens één les achterin. Hij schrijft mee op een blad met twee kolommen: wat jij deed en wat de leerlingen deden. Jij leest eerst, dan praten we. Daarnaast is er om de week intervisie met vijf andere stagiairs van verschillende vakken.

Onze school heeft een vaste aanpak voor orde: drie regels, dezelfde in elk lokaal. Je staat er dus nooit alleen voor met afspraken die alleen bij jou gelden.`,
    tasks: [
      'Lessen wiskunde ontwerpen en geven in leerjaar 1',
      'Toetsen nakijken en de fouten analyseren',
      'Een steunuur begeleiden voor leerlingen met rekenachterstand',
      'Meedoen aan sectieoverleg',
    ],
    learningGoals: [
      'Een lesblok van 80 minuten opbouwen met afwisseling',
      'Denkfouten van leerlingen opsporen en benutten',
      'Klassenmanagement volgens een gedeelde aanpak',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 36,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['LVO'],
    type: 'work_internship',
    title: 'Engels geven waar leerlingen echt gaan praten',
    body: `"Miss, mag het ook gewoon in het Nederlands?" Die zin hoor je hier in september veel en in mei bijna niet meer. Onze sectie Engels werkt met spreekkringen: groepjes van vijf die elke week tien minuten over een alledaags onderwerp praten, met een leerling als voorzitter. De docent luistert, noteert en komt er pas na afloop op terug.

Jij leert die werkvorm in de onderbouw havo en in 2 mavo. Voor de grammatica gebruiken we een gewone methode, dus je hoeft niet alles zelf te verzinnen.

**Een maandag op een rij**

- eerste uur: les van je coach bijwonen in 1 havo
- tweede en derde uur: jouw klas, 2 mavo
- pauze, en ja, dan heb je echt pauze
- vierde uur: nakijken en voorbereiden in de werkruimte
- vijfde uur: nabespreking met je coach

Je eigen opdracht start na de kerstvakantie: een serie van acht lessen rond een kort verhaal, een podcast of een spel. De sectie gebruikt jouw serie daarna gewoon verder, met je naam erbij. We zoeken twee studenten, zodat jullie bij elkaar kunnen kijken.`,
    tasks: [
      'Lesgeven in 1 havo en 2 mavo',
      'Spreekkringen voorbereiden en beoordelen',
      'Een lessenserie van acht lessen ontwikkelen',
      'Mentorles meebegeleiden',
    ],
    learningGoals: [
      'Spreekvaardigheid uitlokken en beoordelen',
      'Feedback geven die leerlingen gebruiken',
      'Samen lesgeven met een medestudent',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 34,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['LVO'],
    type: 'graduation_internship',
    title: 'Lessenserie koloniaal verleden voor 3 havo en vwo',
    body: `Het koloniale verleden komt bij ons aan bod in drie vakken, bij vijf docenten, en nergens samenhangend. Leerlingen merken dat. De een heeft familieverhalen die niet in het boek staan, de ander hoort er voor het eerst over. We willen een serie die recht doet aan beide.

Je ontwerpt in je afstudeerjaar een vakoverstijgende lessenserie van tien lessen, geeft er minstens zes zelf en onderzoekt wat leerlingen ervan meenemen. Bronnen zijn er genoeg: het stadsarchief stelt dozen beschikbaar en twee collega's hebben contacten met mensen uit de buurt die willen vertellen. Het lastige zit in de werkvorm. Hoe voer je een gesprek dat eerlijk is, waarin niemand zijn eigen klas hoeft te vertegenwoordigen?

Je begeleider is docent geschiedenis en schoolopleider. Zij leest mee, doet een aantal lessen samen met je en plant wekelijks een uur in. Drie dagen aanwezig is genoeg; één daarvan kun je thuis schrijven. Je hebt daarnaast een eigen klas in de onderbouw, zodat je contact met het gewone lesgeven houdt. In juni deel je de serie met scholen in de regio.`,
    tasks: [
      'Bronnen verzamelen en geschikt maken voor leerlingen',
      'Tien lessen ontwerpen en er zes geven',
      'Leeropbrengst onderzoeken met interviews en leerlingwerk',
      'De serie overdraagbaar opschrijven',
    ],
    learningGoals: [
      'Vakoverstijgend ontwerpen met collega’s',
      'Gevoelige gesprekken in de klas begeleiden',
      'Onderzoek doen naar eigen onderwijs',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 32,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['LVO', 'PED'],
    type: 'orientation_internship',
    title: 'Kennismaken met het praktijkonderwijs',
    body: `Bij ons ruikt het op woensdag naar versgebakken brood en op donderdag naar zaagsel. Het praktijkonderwijs is voor leerlingen die het beste leren door te doen. Veel studenten hebben er nooit een voet binnen gezet. Dat vinden we jammer, daarom bieden we twaalf weken lang een kijkplek aan.

Je loopt iedere week één dag mee met een klas van veertien leerlingen en hun vaste mentor. In de ochtend zijn er theorielessen, kort en concreet. Na de pauze gaan de leerlingen naar de keuken, de kas, de winkel of de werkplaats. Je helpt, stelt vragen en leert vooral hoe je een opdracht in kleine stappen uitlegt.

Verwacht geen sollicitatiegesprek met een commissie. We drinken thee, laten je de school zien en vragen wat je wilt ontdekken. Dat wordt je kijkvraag voor de periode. Iedere dag sluit je af met de mentor, een kwartier tot een half uur, en in week zes en twaalf is er een langer gesprek met onze pedagoog. Wil je na afloop in een volgend jaar terugkomen voor een langere stage, dan praten we daar graag over.`,
    tasks: [
      'Meelopen met één vaste klas',
      'Leerlingen helpen bij praktijkvakken',
      'Een kijkvraag uitwerken in een kort verslag',
    ],
    learningGoals: [
      'Uitleg opdelen in haalbare stappen',
      'Beeld krijgen van leerlingen en loopbanen in het praktijkonderwijs',
    ],
    daysPerWeek: 1,
    hoursPerWeek: 7,
    weeks: 12,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 3,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['LVO'],
    type: 'work_internship',
    title: 'Leesplezier terugbrengen in 1 en 2 vmbo',
    body: `Ons leesonderwijs was eerlijk gezegd vastgeroest: een boekverslag per periode en verder niets. Sinds vorig jaar beginnen alle lessen Nederlands met een kwartier vrij lezen. De mediatheek is opnieuw ingericht, met stripromans, spoken word op papier en een plank vol voetbalboeken. Het werkt, al zijn er leerlingen die na tien minuten nog op bladzijde één zitten. Voor hen zoeken we jou.

Je geeft les in twee vmbo-klassen en werkt daarnaast met kleine groepen aan lezen. De mediathecaris is je bondgenoot; zij weet altijd een boek. Samen organiseren jullie in maart de leesweek, en het programma daarvan is jouw eigen opdracht. Die begint direct na de herfstvakantie.

Begeleiding krijg je van twee mensen. Je vakcoach kijkt mee bij lessen en bespreekt elke vrijdag je planning. De schoolopleider let op je ontwikkeling als leraar en op de belasting: hebben we je niet te veel uren gegeven, kom je aan je schoolwerk toe? Zegt zij dat het minder moet, dan wordt het minder.

Handig om te weten: vrijdagmiddag zijn er geen lessen. Dat is voorbereidingstijd, ook voor jou.`,
    tasks: [
      'Lessen Nederlands geven in 1 en 2 vmbo',
      'Leesgroepjes van vijf leerlingen begeleiden',
      'De leesweek in maart programmeren',
      'Leesvoortgang bijhouden',
    ],
    learningGoals: [
      'Leesmotivatie herkennen en beïnvloeden',
      'Een schoolbreed project plannen en uitvoeren',
      'Eigen grenzen in werktijd bewaken',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 30,
    weeks: 32,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['LVO'],
    type: 'graduation_internship',
    title: 'Biologie zonder cijfers: formatief toetsen onderzocht',
    body: `In leerjaar twee heeft de sectie biologie alle tussentijdse cijfers geschrapt. Leerlingen krijgen nog één toets per half jaar; verder werken we met conceptkaarten, exitkaartjes en korte gesprekken. Ouders stellen er vragen over, collega's van andere vakken ook. Wij willen die vragen beantwoorden met meer dan een gevoel.

Dat is jouw afstudeeropdracht. Welke informatie gebruiken leerlingen eigenlijk om te bepalen wat ze nog moeten leren? En wat doet de docent met een stapel exitkaartjes op een drukke dinsdagmiddag? Je kiest een invalshoek, ontwerpt een kleine interventie en volgt twee klassen gedurende een half jaar.

- **Aanwezig:** twee dagen per week, waarvan één met lessen
- **Eigen klas:** 2 vwo, twee uur per week, samen met je begeleider
- **Materiaal:** anderhalf jaar aan leerlingwerk, netjes gearchiveerd
- **Rust:** een werkplek in het kabinet, tussen de skeletten

De begeleider heeft zelf onderzoek gedaan naar toetsing en kan stevige methodische vragen stellen. Ze plant daar een uur per week voor en reageert op teksten binnen vijf werkdagen. Aan het slot vertel je ouders op een avond wat je vond, in gewone taal.`,
    tasks: [
      'Literatuur en bestaand leerlingwerk bestuderen',
      'Een kleine interventie ontwerpen en uitvoeren',
      'Leerlingen en docenten interviewen',
      'Een ouderavond mee verzorgen',
    ],
    learningGoals: ['Formatief handelen onderbouwen', 'Kwalitatieve gegevens ordenen en duiden'],
    daysPerWeek: 2,
    hoursPerWeek: 16,
    weeks: 26,
    allowance: 475,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['PED'],
    type: 'work_internship',
    title: 'Meewerken in het ondersteuningsteam van een basisschool',
    body: `Het ondersteuningsteam is klein: een intern begeleider, een schoolmaatschappelijk werker die er twee dagen is, en een gedragsspecialist met een halve baan. We zitten in het kamertje naast de gymzaal. Je hoort de bal stuiteren terwijl je belt met een ouder.

Leerkrachten komen bij ons met een vraag over een kind, vaak al met een oplossing in gedachten. Onze eerste reactie is bijna altijd: mogen we komen kijken? Observeren is daarom het grootste deel van je stage. Je leert tijdsteekproeven doen, een sociogram maken en een verslag van één bladzijde schrijven dat een leerkracht op woensdagmiddag nog leest.

Na ongeveer zes weken begeleid je zelf een groepje van vier kinderen, met spel rond vriendschap en ruzie maken. De gedragsspecialist heeft er een draaiboek voor, maar aanpassen mag. In het voorjaar voer je een eigen opdracht uit over de overgang van groep 2 naar 3.

Je werkt met vertrouwelijke informatie en tekent daarvoor een verklaring. Eens per week heb je een werkbegeleidingsgesprek van een uur. Er valt weleens een gesprek uit door iets acuuts; dan halen we het dezelfde week in.`,
    tasks: [
      'Observeren in de klas en kort rapporteren',
      'Een spelgroepje rond sociale vaardigheden begeleiden',
      'Aansluiten bij gesprekken met ouders',
      'De overgang van groep 2 naar 3 in kaart brengen',
    ],
    learningGoals: [
      'Methodisch observeren en objectief beschrijven',
      'Leerkrachten adviseren op ooghoogte',
      'Zorgvuldig omgaan met vertrouwelijke gegevens',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 36,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 1,
    adjustments: 'Verslagen kunnen thuis worden geschreven zolang er geen namen in staan.',
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['PED', 'PMK', 'PABO'],
    type: 'work_internship',
    title: 'Van peuter naar kleuter: één doorgaande lijn in het IKC',
    body: `De peutergroep zit bij ons aan dezelfde gang als groep 1/2. Toch waren het lang twee werelden: andere liedjes, andere regels, een ander woord voor 'opruimen'. Sinds vorig jaar werken opvang en onderwijs aan één pedagogische lijn voor kinderen van twee tot zeven. Er ligt een plan. Nu moet het nog in de dag terechtkomen.

Jij werkt op beide plekken. Maandag en dinsdag ben je in de peutergroep, donderdag in de kleuterklas, zodat je kinderen ziet overstappen en merkt wat ze meenemen. Je observeert met een kijkwijzer, doet mee met de dagelijkse verzorging en het spel, en je bereidt de gezamenlijke thema's voor met een pedagogisch medewerker en een leerkracht.

Waar je aan toevoegt: jij bent de enige die drie dagen achter elkaar beide kanten meemaakt. In december en april vertel je het team wat je opviel. Die twee momenten zijn vaste agendapunten, geen extraatje.

Vooropleiding maakt hier niet uit. Een student Pedagogiek zal anders kijken dan iemand van de pabo of van Pedagogisch management, en dat is precies waarom we de plek voor alle drie openstellen.`,
    tasks: [
      'Meedraaien in de peutergroep en in groep 1/2',
      'Gezamenlijke thema’s voorbereiden',
      'Overdrachtsgesprekken bijwonen',
      'Twee keer per jaar aan het team rapporteren',
    ],
    learningGoals: [
      'Ontwikkeling van twee tot zeven jaar volgen',
      'Bruggen slaan tussen opvang en onderwijs',
      'Bevindingen helder overbrengen aan collega’s',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 36,
    allowance: 375,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['PMK'],
    type: 'work_internship',
    title: 'Meelopend leidinggeven op een buitenschoolse opvang',
    body: `Om kwart over twee komen er in twintig minuten 64 kinderen binnen. Wie dat goed geregeld ziet, snapt wat leidinggeven in de buitenschoolse opvang is: overzicht, rust en mensen die weten waar ze moeten staan. Ik ben locatiemanager en zoek een student die dat vak van dichtbij wil leren.

In de ochtend zitten we op kantoor. Je werkt aan roosters, kind-planning, oudervragen en de veiligheidsronde. In de middag sta je op de groep, want ik vind dat je alleen kunt sturen op werk dat je kent. Elke maandag plannen we samen de week en elke donderdag kijken we terug, een uur met de deur dicht.

Na de eerste periode neem je een afgebakend dossier over. De vorige student verbeterde het wennen van nieuwe kinderen; nu ligt er het vakantieprogramma, een jaarplan voor buitenspelen of de overlegstructuur van het team. Je mag ook zelf een voorstel doen.

Er werken hier elf medewerkers, van wie drie al langer dan vijftien jaar. Zij weten meer dan jij en ik samen. Leren luisteren naar ervaren collega's is misschien wel het belangrijkste leerdoel.`,
    tasks: [
      'Roosters en kindplanning mee opstellen',
      'Op de groep meewerken in de middag',
      'Een teamoverleg voorbereiden en voorzitten',
      'Een eigen verbeterdossier uitvoeren',
    ],
    learningGoals: [
      'Dagelijks leidinggeven aan een ervaren team',
      'Werken met kwaliteitseisen in de kinderopvang',
      'Een verbetering invoeren met draagvlak',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['PMK'],
    type: 'graduation_internship',
    title: 'Onderzoek naar vaste gezichten op de babygroep',
    body: `Zes kindcentra, negentien babygroepen en een rooster dat piept. Ouders vragen steeds vaker wie er morgen op de groep staat, en wij kunnen dat niet altijd zeggen. De wet schrijft vaste gezichten voor; we voldoen, maar op papier voelt anders dan in het echt.

Daarom deze afstudeerplek bij het stafbureau opvang. De vraag die we meegeven: wat maakt dat het op de ene locatie lukt om een baby drie dagen per week dezelfde twee medewerkers te geven, en op de andere niet? Jij bepaalt de aanpak. Mogelijk wil je roosterdata van een jaar doorrekenen in Excel. Mogelijk wil je vooral op groepen zitten en met medewerkers praten. Een combinatie ligt voor de hand.

Je eerste maand is bedoeld om rond te reizen langs alle zes centra, met een vaste contactpersoon per locatie. Daarna werk je drie dagen per week, waarvan je er één thuis kunt zijn. De manager kwaliteit begeleidt je, wekelijks een uur, en brengt je in contact met planners en oudercommissies. We vragen geen dik rapport. Een advies van twintig bladzijden, met één proef die je zelf hebt uitgevoerd, is meer waard.`,
    tasks: [
      'Roostergegevens van zes centra analyseren',
      'Medewerkers en ouders interviewen',
      'Een roosterproef van zes weken begeleiden',
      'Een advies schrijven en verdedigen',
    ],
    learningGoals: [
      'Kwaliteitsonderzoek in de kinderopvang opzetten',
      'Cijfers en ervaringen verbinden tot een advies',
      'Omgaan met tegengestelde belangen',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 24,
    allowance: 550,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
    questions: ['Welke onderzoeksmethode zou je het liefst leren gebruiken?'],
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['PED', 'SW'],
    type: 'graduation_internship',
    title: 'Waarom studenten wegblijven: verzuim op een mbo-school',
    body: `Dertien procent. Zo hoog was vorig jaar het ongeoorloofd verzuim in onze eerstejaarsklassen niveau 2. We bellen, we sturen brieven, we nodigen uit. Het cijfer beweegt nauwelijks. Misschien stellen we de verkeerde vragen, of stellen we ze te laat.

Onze afdeling studentbegeleiding zoekt iemand die een half jaar lang met studenten zelf wil praten. Over de bus die niet rijdt, het nachtelijke werk in het magazijn, zorgen thuis, of de les waar ze niets aan hebben. Zulke gesprekken kosten tijd en vertrouwen. Daar is deze afstudeerstage voor bedoeld.

**Opzet.** Je zit drie dagen per week op school, in de open werkruimte van het begeleidingsteam. De eerste weken loop je mee met de verzuimcoach. Daarna voer je je eigen onderzoek uit, met de privacyfunctionaris als sparringpartner voor toestemming en opslag.

**Begeleiding.** Een schoolmaatschappelijk werker met onderzoekservaring, elke woensdag anderhalf uur. Zij bespreekt ook wat verhalen met je doen.

**Resultaat.** Wat het wordt staat open. Een nieuwe werkwijze, een gesprekskaart of een kritische notitie, alles is bespreekbaar, als studenten zich er maar in herkennen.`,
    tasks: [
      'Gesprekken voeren met verzuimende studenten',
      'De huidige verzuimaanpak in kaart brengen',
      'Een verbeterde werkwijze ontwerpen en toetsen',
    ],
    learningGoals: [
      'Vertrouwen opbouwen in moeilijke gesprekken',
      'Ethisch verantwoord onderzoek doen met studenten',
      'Een advies vertalen naar dagelijks handelen',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 22,
    allowance: 525,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Accounts en apparaten van 31 scholen automatiseren',
    body: `Elke augustus gebeurt hetzelfde: vierhonderd nieuwe medewerkers en drieduizend nieuwe leerlingen hebben een account nodig, liefst gisteren. Onze ICT-afdeling van acht mensen doet dat deels nog met spreadsheets. Dat moet anders, en we hebben er een plan voor waar een stagiair echt aan kan bouwen.

Je werkt met PowerShell en Python aan koppelingen tussen de leerlingenadministratie, de directory en het apparatenbeheer. Er is een testomgeving met nepleerlingen, zodat je niets stuk kunt maken. Code gaat via Git en wordt door een collega nagekeken voordat hij draait. Begin klein: je eerste script ruimt verlopen accounts op en staat waarschijnlijk in week drie live.

Eén dag per week ga je mee naar een school. Dat houden we bewust zo. Wie heeft gezien hoe een juf met 28 kinderen wacht op een inlogscherm, schrijft andere software.

Je begeleider is systeembeheerder en opgeleid praktijkbegeleider. Hij heeft voor jou twee uur per week vrijgehouden. Je eigen opdracht, een zelfbedieningspagina voor schooladministraties, start na ongeveer zes weken en krijgt een naam in onze architectuurplaat. Thuiswerken kan twee dagen.`,
    tasks: [
      'Scripts bouwen voor accountbeheer',
      'Koppelingen testen in een afgeschermde omgeving',
      'Scholen bezoeken en wensen ophalen',
      'Een zelfbedieningspagina ontwerpen en bouwen',
    ],
    learningGoals: [
      'Automatiseren met oog voor privacy en fouten',
      'Code laten nakijken en zelf nakijken',
      'Gebruikerswensen vertalen naar een ontwerp',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['COM', 'CB'],
    type: 'work_internship',
    title: 'Communicatie voor een schoolbestuur met lerarentekort',
    body: `Ons bestuur heeft 22 scholen en op dit moment 37 vacatures voor leraren. Een advertentie plaatsen helpt nauwelijks meer. Wat wel helpt, is laten zien hoe het werk er op een doordeweekse dag uitziet: het gesprek bij de fietsenstalling, de directeur die zelf invalt, de juf die na tien jaar in een andere branche terugkwam.

Je maakt die verhalen. Samen met onze communicatieadviseur bedenk je een redactionele lijn, je interviewt mensen op de scholen, filmt korte scènes met de telefoon en monteert ze in CapCut of Premiere. Ook schrijf je mee aan het interne weekbericht, want bijna duizend medewerkers moeten wel weten wat er buiten wordt verteld.

Verwacht geen groot bureau. We zijn met drie mensen, we doen veel zelf en we overleggen staand. Je krijgt een eigen laptop en een filmset die in een rugzak past. Maandag is redactievergadering; woensdag ga je op pad; vrijdag kan thuis.

Jouw zelfstandige opdracht begint na twee maanden: een campagne gericht op mensen die de overstap naar het onderwijs overwegen, van doelgroeponderzoek tot evaluatie. Er is een bescheiden budget voor en jij beheert het.`,
    tasks: [
      'Verhalen ophalen en uitwerken in tekst en beeld',
      'De contentkalender beheren',
      'Een wervingscampagne voorbereiden en evalueren',
      'Het interne weekbericht mee samenstellen',
    ],
    learningGoals: [
      'Arbeidsmarktcommunicatie onderbouwen met onderzoek',
      'Interviewen en monteren op journalistieke wijze',
      'Een klein budget plannen en verantwoorden',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 475,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['PMK', 'PABO'],
    type: 'orientation_internship',
    title: 'Acht ochtenden in een kindcentrum voor 0 tot 13',
    body: `Opvang, peutergroep, basisschool en naschoolse activiteiten onder één dak: op papier klinkt het logisch. Hoe voelt het als je er rondloopt? Kom acht vrijdagochtenden kijken en vorm je eigen mening.

We hebben de stage zo ingericht dat je de dag van een kind volgt. De eerste ochtend ben je bij de baby's, de tweede bij de dreumesen, en zo groei je mee tot groep 8. Op elk van die plekken is er iemand die weet dat je komt en die tijd heeft voor je vragen. Je doet mee met wat er gebeurt: fruit snijden, een veter strikken, een dictee nakijken, buiten een spel uitleggen.

Om twaalf uur eten we samen. Daarna is er een half uur nagesprek met alle vier de stagiairs tegelijk, geleid door onze pedagogisch coach. Jullie vergelijken wat je hebt gezien, want twee mensen zien in dezelfde groep nooit hetzelfde.

De laatste ochtend draait om organiseren. De directeur laat zien hoe je één rooster, één begroting en één visie maakt voor zulke verschillende werkvelden, en wat er daarbij misgaat. Ze is er open over. Een verslag hoeft niet, een poster met je drie inzichten wel.`,
    tasks: [
      'Meelopen in alle leeftijdsgroepen',
      'Deelnemen aan het gezamenlijke nagesprek',
      'Een poster maken met drie inzichten',
    ],
    learningGoals: [
      'De samenhang tussen opvang en onderwijs zien',
      'Een onderbouwde keuze maken voor een vervolgstage',
    ],
    daysPerWeek: 1,
    hoursPerWeek: 5,
    weeks: 8,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 4,
  },
  {
    language: 'nl',
    sector: 'education',
    programmes: ['CMD', 'LVO'],
    type: 'graduation_internship',
    title: 'Digitaal practicum ontwerpen voor natuur- en scheikunde',
    body: `Ons practicumlokaal heeft twaalf werkplekken en een klas heeft dertig leerlingen. Rekensom gemaakt? Achttien leerlingen kijken toe. De docenten willen een digitaal voorpracticum waarmee de wachtende groep echt iets leert, en geen filmpje dat toch niemand afkijkt.

We zoeken een afstudeerder die ontwerpt, bouwt en test met leerlingen van veertien en vijftien jaar. Ben je student CMD, dan brengen wij de vakinhoud en de didactiek in. Ben je leraar in opleiding, dan regelen we hulp van de mediawerkplaats bij het prototype in Figma of H5P. In beide gevallen is de klas je laboratorium.

De eerste drie weken zit je vooral achterin. Wat doen leerlingen terwijl ze wachten, waar haken ze af, wat vragen ze elkaar? Daarna volgen korte rondes van twee weken: schetsen, proberen in een echte les, bijstellen. De technisch onderwijsassistent weet alles van veiligheid en zegt eerlijk wat er in het lokaal niet gaat werken.

Begeleiding komt van de coördinator digitale didactiek, wekelijks anderhalf uur. Drie dagen per week; minstens twee daarvan op school. Het eindproduct blijft van jou én van ons, dat leggen we vast.`,
    tasks: [
      'Observeren in practicumlessen',
      'Prototypes maken en testen met leerlingen',
      'Vakinhoud afstemmen met docenten',
      'Het eindontwerp documenteren voor overdracht',
    ],
    learningGoals: [
      'Gebruikersonderzoek doen met jonge gebruikers',
      'Leerdoelen vertalen naar interactie',
      'Itereren op basis van bewijs uit de les',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 24,
    allowance: 550,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
];
