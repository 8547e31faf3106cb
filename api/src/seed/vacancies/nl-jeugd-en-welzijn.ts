import type { SeedVacancy } from './seed-vacancy';

/** Dutch vacancies of youth-care and welfare organisations. */
export const nlJeugdEnWelzijn: readonly SeedVacancy[] = [
  {
    language: 'nl',
    sector: 'youth_care',
    programmes: ['SW', 'PED'],
    type: 'work_internship',
    title: 'Meegaan op huisbezoek met het ambulante gezinsteam',
    body: `Ik schrijf dit tussen twee huisbezoeken door, dus zonder omwegen: we zijn een team van negen gezinswerkers, we komen bij gezinnen thuis waar het vastloopt, en we willen twee stagiairs die dat vak echt willen leren.

De eerste maand ga je mee. Je zit aan keukentafels, je drinkt veel thee en je zegt nog weinig. In de auto terug vraag ik altijd hetzelfde: wat heb je gezien dat niet gezegd werd? Daarna krijg je langzaam een eigen stukje: het wekelijkse uur met een puber, een sociaal netwerk in kaart brengen, een dagritme met een ouder op papier zetten. Je gaat nooit alleen naar een gezin dat je nog niet kent.

**De dinsdag** is teamdag. Half tien casuïstiek, jij brengt om de week iets in. Daarna lunch, die we om beurten maken. 's Middags heb je werkbegeleiding, een uur, en tijd voor rapporteren. We schrijven samen met het gezin, dus geen geheimtaal.

Twee avonden per maand werk je tot acht uur, omdat ouders dan pas thuis zijn. Die uren gaan van een andere dag af. Je eigen opdracht kies je na de kerst.`,
    tasks: [
      'Huisbezoeken voorbereiden en mee uitvoeren',
      'Een eigen begeleidingsdoel met een gezinslid oppakken',
      'Het netwerk van een gezin in kaart brengen',
      'Rapporteren samen met het gezin',
    ],
    learningGoals: [
      'Methodisch werken in de thuissituatie',
      'Aansluiten bij wat een gezin zelf wil veranderen',
      'Reflecteren op eigen normen over opvoeden',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 40,
    allowance: 475,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
    adjustments: 'Een vaste route met openbaar vervoer of fiets kan; autorijden is niet nodig.',
  },
  {
    language: 'nl',
    sector: 'youth_care',
    programmes: ['PED'],
    type: 'work_internship',
    title: 'Behandelgroep 8 tot 12 jaar: ritme, spel en rust',
    body: `Op onze groep wonen acht kinderen voor kortere of langere tijd. Ze zijn tussen de acht en twaalf, gaan overdag naar school en komen rond half vier binnen met alles wat die dag gebeurd is. Dan begint het werk.

Een middag in vogelvlucht:

- thee en een boterham aan de grote tafel, telefoon weg, ook die van ons
- een uur voor huiswerk, buitenspelen of gewoon even niets
- samen koken, twee kinderen en één volwassene
- na het eten een spel of naar het pleintje
- vanaf half acht de bedrondes, ieder kind met een eigen ritueel

Jij draait als derde naast twee vaste begeleiders. Je hebt dus nooit alleen de verantwoordelijkheid. Na ongeveer twee maanden word je mentormaatje van één kind: je doet wekelijks iets samen en schrijft mee aan het plan.

Het kan er pittig aan toegaan. Iedere dienst sluiten we daarom af met tien minuten nabespreken, en je hebt wekelijks anderhalf uur begeleiding door de gedragswetenschapper. Ook is er een training over omgaan met spanning, op onze kosten en binnen je stage-uren. Nachtdiensten doe je niet; één weekenddag per drie weken wel.`,
    tasks: [
      'Het dagelijks ritme op de groep mee dragen',
      'Activiteiten voorbereiden en begeleiden',
      'Als mentormaatje bijdragen aan een behandelplan',
      'Dagrapportage schrijven',
    ],
    learningGoals: [
      'Gedrag leren zien als signaal',
      'De-escaleren met nabijheid en structuur',
      'Samenwerken in een multidisciplinair team',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 38,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'youth_care',
    programmes: ['SW'],
    type: 'work_internship',
    title: 'Jongeren van 16 tot 20 begeleiden naar een eigen kamer',
    body: `Vijftien kamers, één gezamenlijke keuken en een wasmachine waar altijd ruzie over is. In ons huis oefenen jongeren met zelfstandig wonen: rekeningen, afwas, school of werk, en mensen om je heen verzamelen op wie je kunt bouwen. Wij zijn er overdag en 's avonds, niet om toezicht te houden, maar om beschikbaar te zijn.

Wat kun jij hier leren? Vooral gesprekken voeren die nergens over lijken te gaan. Het gaat over een pan, en dan ineens over vroeger. Je leert ook hoe je iemand helpt met DigiD, zorgtoeslag en een betalingsregeling zonder het over te nemen, want het blijft hun leven.

Na een inwerkperiode van vijf weken krijg je twee jongeren onder je hoede, samen met hun vaste begeleider. Je stelt met hen doelen op en evalueert die. In het tweede halfjaar doe je een opdracht voor het huis; vorige keer was dat een cursus koken voor één persoon van twintig euro per week.

De werkbegeleider heeft op maandag en donderdag tijd voor je ingepland. We werken met een rooster dat zes weken vooruit vaststaat, zodat je je bijbaan en school kunt plannen.`,
    tasks: [
      'Coachgesprekken voeren met twee jongeren',
      'Helpen met geldzaken en formulieren',
      'Huisvergaderingen mee organiseren',
      'Een opdracht voor het hele huis uitvoeren',
    ],
    learningGoals: [
      'Motiverende gespreksvoering toepassen',
      'Zelfregie ondersteunen zonder over te nemen',
      'Professionele nabijheid en afstand balanceren',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 30,
    weeks: 40,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'youth_care',
    programmes: ['PED'],
    type: 'graduation_internship',
    title: 'Afstuderen: ouders als partner in de dagbehandeling',
    body: `"Wij brengen hem, jullie behandelen hem." Zo zei een vader het vorig jaar op een ouderavond en het bleef hangen bij ons behandelteam. Want kinderen knappen op als thuis en behandeling hetzelfde verhaal vertellen, en daar schort het aan.

We vragen een afstudeerder Pedagogiek om uit te zoeken wat ouders van zes dagbehandelgroepen nodig hebben om mee te doen. Ouders zijn verschillend: sommigen werken in ploegendienst, anderen lezen weinig Nederlands of hebben slechte ervaringen met hulpverlening. Een vragenlijst per mail gaat je dus niet helpen. Wij denken aan gesprekken bij het brengen en halen, meedraaien op de groep en een paar huisbezoeken samen met de systeemtherapeut.

Je bent er twee of drie dagen, in overleg. De behandelcoördinator begeleidt je en is gewend aan scripties; ze stuurt op een kleine vraag en een bruikbaar antwoord. Daarnaast is er een ouderraad van vijf mensen die je plannen tegen het licht houdt.

Wat we met de uitkomst doen? In september starten twee groepen met een nieuwe werkwijze. Die data staan vast. Jouw onderzoek bepaalt de inhoud, en je mag bij de start aanwezig zijn.`,
    tasks: [
      'Ouders interviewen op een manier die bij hen past',
      'Meedraaien en observeren op twee groepen',
      'Plannen toetsen bij de ouderraad',
      'Een werkwijze beschrijven voor behandelaars',
    ],
    learningGoals: [
      'Participatief onderzoek uitvoeren',
      'Ouderschap begrijpen in uiteenlopende omstandigheden',
      'Onderzoek omzetten in handelen',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 22,
    weeks: 26,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'youth_care',
    programmes: ['SW', 'PED'],
    type: 'orientation_internship',
    title: 'Meekijken bij pleegzorg, van aanmelding tot matching',
    body: `Pleegzorg is een vak dat zich moeilijk laat uitleggen. Daarom laten we je liever twaalf woensdagen meekijken. Je volgt een aanvraag van begin tot eind: eerst het telefoontje van een wijkteam, dan de zoektocht naar een gezin, de kennismaking en het eerste evaluatiegesprek.

Op woensdag is iedereen van het team binnen. In de ochtend bespreken we nieuwe aanmeldingen en zie je hoe matching werkt, inclusief de keren dat er geen passend gezin is. 's Middags ga je, als alle betrokkenen akkoord zijn, mee met een pleegzorgbegeleider, of volg je een deel van de voorbereidingscursus voor nieuwe pleegouders.

Je hoeft niets te produceren waar wij wat aan hebben. Wel vragen we om een logboek, zonder namen, met steeds twee dingen: een moment waarop je anders had gehandeld, en een vraag die je niet had verwacht. Die bespreek je aan het einde van de dag met je begeleider, een half uur, altijd.

Het kan zijn dat een verhaal dichtbij komt. Zeg het, dan ga je die middag niet mee of zoeken we een ander dossier. Niemand vraagt je waarom.`,
    tasks: [
      'Matchingsoverleg bijwonen',
      'Meegaan op kennismakings- en evaluatiegesprekken',
      'Een geanonimiseerd logboek bijhouden',
    ],
    learningGoals: [
      'De keten rond een uithuisplaatsing begrijpen',
      'Eigen grenzen verkennen in dit werkveld',
    ],
    daysPerWeek: 1,
    hoursPerWeek: 8,
    weeks: 12,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 2,
    adjustments: 'Onderwerpen die te dichtbij komen kun je zonder uitleg overslaan.',
  },
  {
    language: 'nl',
    sector: 'youth_care',
    programmes: ['SW'],
    type: 'graduation_internship',
    title: 'Onderzoek: ervaringskennis inzetten in jeugdhulp',
    body: `Sinds twee jaar werken er vier ervaringsdeskundigen bij ons, mensen die zelf als kind met jeugdhulp te maken hadden. Iedereen vindt het waardevol. Maar als je doorvraagt, weet niemand precies wat hun rol is, en zijzelf soms ook niet.

Voor je afstuderen onderzoek je hoe ervaringsdeskundigen en sociaal werkers hun werk verdelen en wat jongeren daarvan merken. Het is een onderwerp met emotie. De een is bang voor verlies van vakmanschap, de ander voelt zich een mascotte. Jij hoeft dat niet op te lossen; je brengt het zo in beeld dat het gesprek beter gevoerd wordt.

Praktisch: drie dagen per week, werkplek op de jongerenlocatie, laptop van ons. Je wordt begeleid door een duo, namelijk een senior sociaal werker én een ervaringsdeskundige. Met hen samen heb je iedere maandag een gesprek van een uur en tussendoor loop je gewoon binnen.

De eerste zes weken werk je mee in de inloop, zodat jongeren je leren kennen voordat je iets van ze vraagt. Pas daarna start het veldwerk. Toestemming, anonimiteit en terugkoppeling aan de deelnemers zijn bij ons geen bijlage maar het begin.`,
    tasks: [
      'Interviews en een groepsgesprek voorbereiden en leiden',
      'Meewerken in de jongereninloop',
      'Tussentijds terugkoppelen aan deelnemers',
      'Een notitie met rolbeschrijvingen opstellen',
    ],
    learningGoals: [
      'Onderzoek doen samen met ervaringsdeskundigen',
      'Spanningen in een team zorgvuldig beschrijven',
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
  {
    language: 'nl',
    sector: 'youth_care',
    programmes: ['PED', 'PMK'],
    type: 'work_internship',
    title: 'Dagbehandeling voor peuters met een eigen tempo',
    body: `Zes kinderen, drie volwassenen en een goudvis die Henk heet. Op onze peutergroep komen kinderen van anderhalf tot vijf die meer nodig hebben dan een gewone opvang kan bieden: ze praten nog niet, schrikken van geluid, of spelen op een manier die niemand begrijpt. Wij zoeken uit wat hen helpt.

Je werkt drie dagen op dezelfde groep, want wisselende gezichten zijn voor deze kinderen lastig. Ochtendkring met pictogrammen, spelbegeleiding één op één, eten met veel geduld, en na de lunch uitwerken wat je zag. Logopedist en fysiotherapeut lopen regelmatig binnen en nemen je mee in hun kijk.

Studeer je Pedagogiek, dan ligt jouw accent op observatie en het gesprek met ouders. Volg je Pedagogisch management, dan kijk je daarnaast mee met de clusterleider: hoe plan je een groep met zoveel specialisten, hoe bewaak je kwaliteit? Bij de kennismaking zoeken we de mix die klopt.

Elke dag eindigt met een overdracht van een kwartier. Op woensdag heb je een vast begeleidingsuur. In het tweede deel van de stage maak je een filmportret van de ontwikkeling van één kind, samen met de ouders.`,
    tasks: [
      'Spel en verzorging begeleiden op een vaste groep',
      'Ontwikkeling observeren en vastleggen',
      'Oudercontacten mee voorbereiden',
      'Een filmportret maken met ouders',
    ],
    learningGoals: [
      'Ontwikkelingsproblemen bij peuters herkennen',
      'Communiceren met ondersteunende beelden',
      'Werken met video als observatiemiddel',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 36,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'youth_care',
    programmes: ['SW'],
    type: 'work_internship',
    title: 'Crisisopvang voor tieners: dagdiensten in een klein team',
    body: `Niemand komt hier omdat het goed gaat. Tieners blijven bij ons hooguit vier weken, tot er een plan is. Dat maakt het werk intens en ook helder: zorg dat iemand slaapt, eet, op adem komt en weet wat er morgen gebeurt.

We nemen één stagiair per jaar aan, derdejaars Social Work, en investeren daar serieus in. Je draait alleen dag- en vroege avonddiensten en staat altijd boven de bezetting. De eerste drie weken volg je een inwerkprogramma met een map, een maatje en een weerbaarheidstraining.

Daarna leer je stap voor stap: een intakegesprek bijwonen, dan delen ervan voeren, dan een jongere door de week heen begeleiden. Tussen elf en één, als de jongeren naar school of dagbesteding zijn, is er tijd voor rapportage en jouw studie. Die uren schuiven we niet vol met ander werk.

Na een heftig voorval praat je dezelfde dag met iemand van het opvangteam, ook als je denkt dat het niet hoeft. Iedere vrijdag kijk je met je werkbegeleider terug, en één keer per maand doet een psycholoog van buiten supervisie met het hele team. Daar hoor jij bij.`,
    tasks: [
      'Jongeren begeleiden gedurende de dag',
      'Intakegesprekken bijwonen en deels voeren',
      'Contact onderhouden met school en wijkteam',
      'Rapporteren en overdragen',
    ],
    learningGoals: [
      'Handelen in crisissituaties',
      'Kortdurend en doelgericht begeleiden',
      'Zorgen voor jezelf in intensief werk',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 36,
    allowance: 550,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 0,
    places: 1,
    questions: ['Wat heb jij nodig van een team als een dag zwaar is geweest?'],
  },
  {
    language: 'nl',
    sector: 'youth_care',
    programmes: ['COM'],
    type: 'work_internship',
    title: 'Pleegouders werven met echte verhalen',
    body: `Er staan in onze regio ongeveer negentig kinderen op een wachtlijst voor een pleeggezin. De afdeling communicatie bestaat uit twee mensen en een halve vormgever. Hulp is dus welkom, maar we beloven dat het een leerplek blijft.

Wat doen we? Informatieavonden, advertenties, een podcast in wording, en vooral veel gesprekken met pleegouders die willen vertellen hoe het werkelijk is. Zonder zielige foto's en zonder reddersverhalen. Het vraagt tact, want een kind moet zich later niet hoeven schamen voor een campagne.

**Jouw plek daarin.** Je begint met het herschrijven van de antwoorden op de twintig meest gestelde vragen. Zo leer je het onderwerp kennen. Vervolgens interview je pleegouders en werk je hun verhalen uit voor verschillende kanalen. Vanaf maand drie heb je een eigen deelcampagne, gericht op een groep die we nu slecht bereiken: alleenstaanden, of mensen in een huurflat die denken dat ze niet in aanmerking komen.

We gebruiken Canva, InDesign en een nieuwsbriefpakket. Op donderdag nemen we een uur de week door. Thuiswerken mag één of twee dagen, afhankelijk van het seizoen.`,
    tasks: [
      'Pleegouders interviewen en verhalen uitwerken',
      'Een deelcampagne opzetten en meten',
      'Informatieavonden mee organiseren',
      'Webteksten herschrijven op taalniveau B1',
    ],
    learningGoals: [
      'Integer communiceren over kwetsbare onderwerpen',
      'Doelgroepen onderzoeken en segmenteren',
      'Resultaten van een campagne meten',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'youth_care',
    programmes: ['HBOICT', 'CMD'],
    type: 'graduation_internship',
    title: 'Een dossier dat jongeren zelf kunnen lezen',
    body: `Jongeren mogen hun dossier inzien. In de praktijk krijgen ze een pdf van tachtig pagina's met afkortingen. Een van hen, achttien jaar, las hem in de trein en begreep alleen dat er veel over haar geschreven was. Wij vinden dat dit beter kan en hebben budget voor een eerste versie van een leesbaar dossier.

Als afstudeerder onderzoek je wat jongeren willen weten en bouw of ontwerp je een werkend prototype. HBO-ICT'ers kunnen dieper ingaan op rechten, logging en de koppeling met het bronsysteem; CMD'ers op taal, vorm en de momenten waarop lezen pijn kan doen. Twee studenten samen is ook een mogelijkheid, ieder met een eigen vraagstelling.

Je werkt in een projectgroep met een jurist, een jeugdzorgwerker, een informatieanalist en twee jongeren uit de cliëntenraad. Die laatste twee hebben het meeste te zeggen. Vergaderen doen we eens per twee weken, kort, met een demo.

Je krijgt testdata die van niemand zijn. Echte dossiers zie je niet en heb je niet nodig. Technisch: TypeScript aan de voorkant, een REST-laag eromheen, ontwerp in Figma. De informatieanalist begeleidt je op dinsdag en donderdag.`,
    tasks: [
      'Wensen van jongeren ophalen in werksessies',
      'Een prototype ontwerpen of bouwen',
      'Toegangsrechten en privacy uitwerken',
      'Demo’s geven aan de projectgroep',
    ],
    learningGoals: [
      'Co-creatie met een kwetsbare doelgroep',
      'Privacy by design toepassen',
      'Een ontwerp verantwoorden voor jurist en gebruiker',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 600,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'youth_care',
    programmes: ['PED', 'PABO'],
    type: 'work_internship',
    title: 'Onderwijs en zorg in één klas: kinderen terug naar school',
    body: `Sommige kinderen zitten maanden thuis. Niet omdat ze niet willen leren, maar omdat school te groot, te luid of te onveilig werd. In onze onderwijszorgklas bouwen we het weer op, vaak te beginnen met één uur per dag.

De klas heeft tien plekken, een leerkracht, een jeugdzorgwerker en een hond die op dinsdag en vrijdag komt. Er hangt een rooster zonder tijden, wel met volgorde. We rekenen en lezen, bakken en timmeren, en als het niet gaat, gaan we wandelen.

Je werkt met twee of drie kinderen tegelijk. Ben je van de pabo, dan ligt je opdracht bij het leeraanbod: hoe maak je groep 6-rekenen behapbaar voor iemand die een jaar miste? Ben je pedagoog in opleiding, dan kijk je vooral naar spanning, herstel en de samenwerking met thuis. Beide studenten schuiven aan bij het wekelijkse overleg waar we per kind één kleine volgende stap bepalen.

Begeleiding krijg je van twee kanten. De leerkracht en de jeugdzorgwerker plannen ieder om de week een uur met je in. Een eigen kind volgen tot en met de terugkeer naar school is een hoogtepunt, en soms lukt dat binnen één stagejaar.`,
    tasks: [
      'Leren en spelen begeleiden in zeer kleine groepjes',
      'Kleine vervolgstappen per kind mee bepalen',
      'Contact met ouders en de school van herkomst',
      'Leermateriaal op maat maken',
    ],
    learningGoals: [
      'Spanning herkennen en het aanbod daarop aanpassen',
      'Samenwerken tussen onderwijs en jeugdhulp',
      'Opbouwplannen maken en bijstellen',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 22,
    weeks: 36,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'welfare',
    programmes: ['SW'],
    type: 'work_internship',
    title: 'Sociaal werk in het buurtteam: schulden, post en inloop',
    body: `Op maandagochtend staat er om kwart voor negen al een rij. Mensen komen met een tas ongeopende post, een brief van de woningcorporatie of een vraag die eigenlijk over iets anders gaat. Onze inloop is laagdrempelig: geen afspraak, geen balie, wel koffie.

In de eerste weken zit je naast een ervaren collega. Jij sorteert, zij legt uit waarom de ene envelop vandaag open moet en de andere volgende week mag. Je leert de weg in bijzondere bijstand, toeslagen, beslagvrije voet en kwijtschelding. Droog? Wacht maar tot je ziet wat het met iemand doet als de post weer klopt.

Vanaf week tien begeleid je zelf drie of vier inwoners, in kortlopende trajecten. Dat doe je vanuit het buurtteam en soms bij mensen thuis, dan met z'n tweeën. Woensdagmiddag hebben we een methodiekuur waarin we leren van zaken die niet goed afliepen. Stagiairs brengen die net zo goed in als wij.

Jouw opdracht voor de buurt bepalen we samen rond de kerst. Een spreekuur in het café op de hoek, een brievenkaart in vijf talen, een onderzoek naar wie we níet zien: het kan allemaal.`,
    tasks: [
      'Inloopspreekuren mee draaien',
      'Inwoners begeleiden bij geld en administratie',
      'Doorverwijzen en warm overdragen',
      'Een opdracht uitvoeren voor de buurt',
    ],
    learningGoals: [
      'Wet- en regelgeving rond bestaanszekerheid toepassen',
      'Present zijn in korte contacten',
      'Samenwerken met vrijwilligers en instanties',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 40,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 3,
  },
  {
    language: 'nl',
    sector: 'welfare',
    programmes: ['SW', 'PED'],
    type: 'work_internship',
    title: 'Jongerenwerk op straat, in de school en op het veldje',
    body: `Jongerenwerk leer je niet achter een bureau en ook niet in één week. Ons team is met zeven mensen actief in twee wijken. We openen vier avonden het jongerencentrum, we staan tussen de middag op twee scholen voor voortgezet onderwijs, en we lopen rondes door de wijk om te horen wat er speelt.

Dit vragen we van je: kom opdagen, ook als het regent en er niemand is. Onthoud namen. Vraag door zonder te verhoren. De rest bouw je hier op, met iemand naast je.

**Hoe het jaar loopt**

- september en oktober: meelopen, alle plekken leren kennen
- november tot januari: een vaste activiteit van jou, bijvoorbeeld een meidengroep, gamecafé of bokstraining met een gastdocent
- vanaf februari: een eigen project met een groepje jongeren, zij zijn de organisatoren en jij de coach

Twee avonden per week tot half elf horen bij het werk. De ochtend daarna ben je vrij. Wie afhankelijk is van de bus, wordt ingeroosterd op avonden waarop die nog rijdt. Je begeleider is zelf als jongere in dit centrum begonnen en heeft tegenwoordig een hbo-diploma en een scherp oog voor verslagen.`,
    tasks: [
      'Contact leggen met jongeren op verschillende plekken',
      'Een vaste wekelijkse activiteit draaien',
      'Jongeren coachen bij een eigen project',
      'Signalen uit de wijk vastleggen',
    ],
    learningGoals: [
      'Vertrouwensrelaties opbouwen met jongeren',
      'Groepsdynamiek lezen en beïnvloeden',
      'Outreachend werken',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 30,
    weeks: 40,
    allowance: 475,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'welfare',
    programmes: ['PMK'],
    type: 'work_internship',
    title: 'Peuteropvang met taalprogramma: plannen en meedoen',
    body: `Onze welzijnsorganisatie heeft zeven peutergroepen, verspreid over buurthuizen en scholen. Op elke groep werken we met een taalprogramma voor kinderen die wel een steuntje kunnen gebruiken. De inspectie was vorig jaar tevreden over de sfeer en kritisch over de planmatigheid. Terecht, vonden we zelf ook.

Daar kom jij in beeld. Twee dagen per week sta je op een groep in hetzelfde buurthuis, zodat je het programma van binnenuit kent. Op de derde dag werk je met onze coördinator aan de planning van thema's, het inwerken van invallers en een overdrachtsformulier dat basisscholen daadwerkelijk gebruiken.

Je merkt snel dat dit werk politiek is: wie krijgt een plaats, wie betaalt, wat rekenen we tot kwaliteit? De coördinator neemt je mee naar overleg met de gemeente, eerst als toehoorder, later met een eigen agendapunt.

Voor de begeleiding geldt een simpele afspraak: iedere dinsdag om één uur, telefoons uit. Je krijgt van ons schriftelijke feedback na zes, twaalf en achttien weken. Het formulier daarvoor mag je zelf aanpassen aan wat je wilt leren. Vakanties van de scholen zijn ook jouw vrije weken.`,
    tasks: [
      'Meewerken op een peutergroep',
      'De themaplanning opstellen en evalueren',
      'Een overdrachtsformulier verbeteren met basisscholen',
      'Overleg met de gemeente voorbereiden',
    ],
    learningGoals: [
      'Voorschoolse educatie organiseren en verantwoorden',
      'Cyclisch werken aan kwaliteit',
      'De rol van gemeente en inspectie begrijpen',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 24,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'welfare',
    programmes: ['PMK', 'PED'],
    type: 'work_internship',
    title: 'Van speeltuinwerk naar zomerprogramma voor 300 kinderen',
    body: `Zodra de zomervakantie begint, verdwijnt de helft van de kinderen uit onze wijk niet naar een camping maar naar het plein. Voor hen organiseren we zes weken programma in de speeltuin: sport, knutselen, theater, een lunch en een plek met schaduw.

Een zomer zoals deze wordt in het voorjaar gemaakt. Jij stapt in februari in en bouwt mee tot en met augustus. In de eerste maanden werk je op woensdag- en vrijdagmiddag in de speeltuin, tussen de kinderen, en op maandag aan de organisatie. Je maakt de begroting, werft vrijwilligers, plant materialen en schrijft een veiligheidsplan dat langer is dan je lief is.

In juli draait het om. Dan ben je vier dagen op het terrein als dagcoördinator, samen met een vaste kracht die dit voor de elfde keer doet. Hij begeleidt je: wekelijks vooruitkijken in het voorjaar, dagelijks een half uur evalueren in de zomer.

Je hoort ook wat we moeilijk vinden. Hoe bereik je ouders die geen berichtjes lezen? Wat doe je met een kind dat elke dag om acht uur al aan het hek staat? Denk mee, probeer iets uit en laat het achter voor de volgende zomer.`,
    tasks: [
      'Spelactiviteiten begeleiden in de speeltuin',
      'Het zomerprogramma plannen en begroten',
      'Vrijwilligers werven en inwerken',
      'Optreden als dagcoördinator',
    ],
    learningGoals: [
      'Een kinderprogramma van begin tot eind organiseren',
      'Leidinggeven aan vrijwilligers',
      'Veiligheid en plezier tegen elkaar afwegen',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 28,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'welfare',
    programmes: ['PMK'],
    type: 'graduation_internship',
    title: 'Kwaliteitskader voor peutergroepen in buurthuizen',
    body: `Negen locaties, drie verschillende handboeken en één bestuur dat vraagt waarom de ene groep zoveel beter scoort dan de andere. We kunnen een adviesbureau bellen. We hebben liever een afstudeerder die tijd neemt om op de vloer te staan en die wij iets kunnen leren.

Je stelt in een half jaar een gezamenlijk kwaliteitskader op, kort genoeg om op twee vellen te passen. De inhoud komt van pedagogisch medewerkers zelf. Je organiseert werkbijeenkomsten, observeert met een gestandaardiseerd instrument (scholing regelen wij) en vergelijkt wat je ziet met wat mensen zeggen te doen.

Randvoorwaarden zijn er ook. De wettelijke eisen uit de kinderopvang staan vast, de gemeente wil cijfers, en het team heeft genoeg van formulieren. Tussen die drie manoeuvreren is het eigenlijke vak.

Twee vaste dagen op locatie en één dag naar keuze thuis of op het hoofdkantoor. De beleidsmedewerker opvang is je begeleider, met vijf jaar ervaring als groepsleider. Iedere maandagmiddag een uur. Halverwege presenteer je een tussenversie aan de ondernemingsraad; die is aardig, maar leest alles.`,
    tasks: [
      'Observaties uitvoeren op negen locaties',
      'Werkbijeenkomsten met medewerkers leiden',
      'Een beknopt kwaliteitskader schrijven',
      'De invoering plannen',
    ],
    learningGoals: [
      'Werken met een observatie-instrument',
      'Beleid ontwikkelen van onderop',
      'Presenteren voor medezeggenschap',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 22,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'welfare',
    programmes: ['SW'],
    type: 'graduation_internship',
    title: 'Wie missen we? Onderzoek naar eenzaamheid in hoogbouw',
    body: `In de vier flats rond het winkelcentrum wonen ruim elfhonderd mensen. Ons buurthuis ligt op driehonderd meter afstand en wordt bezocht door misschien veertig van hen, steeds dezelfde. Het sociaal team wil begrijpen wie er achter de andere deuren woont en wat zij zelf zouden willen.

Je afstudeeronderzoek begint in de lift. Dat menen we: een medewerker van de corporatie en onze huismeester kennen daar bijna iedereen van gezicht. Met hen bouw je een ingang op. Daarna kies je een methode die werkt op een galerij. Kleine gesprekken, een fototocht, een koffiekar, een dagboekje dat bewoners invullen.

Wij verwachten dat je kritisch bent op het woord eenzaamheid. Veel mensen noemen zichzelf niet zo, en terecht. Hoe praat je er dan over zonder etiket?

- twee dagen per week, verdeeld zoals het veldwerk vraagt
- begeleiding door een opbouwwerker met een master, vier uur per maand vast en meer als het schuurt
- een onkostenpotje voor koek, kopieën en buskaartjes
- een slotbijeenkomst voor bewoners, waar jij vertelt wat je hoorde en vraagt of het klopt`,

    tasks: [
      'Een passende veldwerkmethode ontwikkelen',
      'Bewoners spreken en portretteren',
      'Bevindingen terugleggen bij bewoners',
      'Advies geven aan het sociaal team',
    ],
    learningGoals: ['Creatieve onderzoeksmethoden gebruiken', 'Werken zonder stigmatiserende taal'],
    daysPerWeek: 2,
    hoursPerWeek: 16,
    weeks: 28,
    allowance: 475,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'welfare',
    programmes: ['FT', 'CB'],
    type: 'work_internship',
    title: 'Collectie maken in een sociale naaiwerkplaats',
    body: `Onze werkplaats is een zaal met veertien naaimachines, twee lockmachines en een snijtafel die we van een failliete gordijnenzaak overnamen. Er werken dertig mensen die om uiteenlopende redenen niet in een gewone baan terechtkunnen. Samen maken ze tassen, schorten en kussens van reststoffen die bedrijven anders weggooien.

We verkopen goed op markten, maar onze producten zijn bedacht door wie er toevallig tijd had. Daarom een stage voor iemand van Fashion & Textile Technologies of Creative Business. De eerste ontwikkelt producten die mooi zijn, passen bij de stoffen die binnenkomen en door mensen met heel verschillende vaardigheden gemaakt kunnen worden. De tweede rekent uit wat ze moeten kosten, zoekt verkooppunten en schrijft het verhaal.

Een gewone dag? Om negen uur koffie en de taakverdeling. Je legt aan een medewerker uit hoe een paspel werkt, ontdekt dat zij het beter kan dan jij, en past je patroon aan. 's Middags zit je met de bedrijfsleider over kostprijzen.

Zij begeleidt je twee uur per week. Een jobcoach leert je hoe je opdrachten duidelijk geeft. Je eigen mini-collectie van vier producten ligt in week zestien op de markt.`,
    tasks: [
      'Producten en patronen ontwikkelen uit reststoffen',
      'Werkinstructies maken in beeld en stappen',
      'Kostprijzen berekenen',
      'Verkooppunten benaderen',
    ],
    learningGoals: [
      'Ontwerpen voor uiteenlopende makers',
      'Circulair materiaalgebruik in de praktijk',
      'Een eerlijke prijs onderbouwen',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 30,
    weeks: 20,
    allowance: 375,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
    adjustments: 'Aangepaste zithoogte, rustige werkhoek en kortere dagen zijn mogelijk.',
  },
  {
    language: 'nl',
    sector: 'welfare',
    programmes: ['LVO', 'PABO'],
    type: 'work_internship',
    title: 'Huiswerkklas en zomerschool in de bibliotheek',
    body: `Elke werkdag tussen drie en zes is de bovenverdieping van de bibliotheek van ons. Dan komen er veertig leerlingen, van groep 7 tot en met 3 havo, om huiswerk te maken op een plek waar het stil is en waar iemand naast je komt zitten. Ze betalen niets.

Vrijwilligers doen veel, maar wij willen dat er meer structuur in komt. Samen met onze onderwijscoördinator, zelf jarenlang leraar wiskunde, zet jij een programma op voor leren plannen, rekenen en begrijpend lezen. Je werkt drie middagen met leerlingen. Op twee ochtenden bereid je voor, overleg je met scholen en train je vrijwilligers.

Anders dan op school zijn er geen cijfers en hoeft niemand te komen. Dat is tegelijk de uitdaging. Een leerling die zich verveelt, blijft morgen weg, en dus krijg je heel direct terug of je uitleg werkt.

In mei verschuift het accent naar de zomerschool: twee weken in juli, zestig deelnemers. Jij ontwerpt één van de vier vaklijnen en geeft die ook zelf. Op dinsdagochtend spreek je je begeleider een uur, en zij kijkt eens per maand een middag mee met een observatieformulier van je opleiding.`,
    tasks: [
      'Leerlingen begeleiden bij huiswerk en plannen',
      'Vrijwilligers trainen in uitleggen',
      'Een vaklijn voor de zomerschool ontwerpen en geven',
    ],
    learningGoals: [
      'Didactiek toepassen buiten de klas',
      'Leerlingen motiveren zonder cijfers',
      'Volwassenen begeleiden in hun rol',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 26,
    weeks: 34,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'welfare',
    programmes: ['CB', 'COM'],
    type: 'work_internship',
    title: 'Programma en geld voor een wijkhuis dat zichzelf runt',
    body: `Drie jaar geleden nam een groep bewoners het wijkhuis over van de gemeente. Sindsdien is er elke dag iets: repaircafé, koor, taalles, kaarten, een eettafel voor zestig mensen. Het dak lekt nog steeds. Wij zijn met één betaalde coördinator, dat ben ik, en ongeveer honderd vrijwilligers.

Ik zoek iemand die houdt van organiseren met weinig middelen. De programmering mag scherper: nu bieden we aan wat mensen komen brengen, terwijl we weinig doen voor twintigers en dertigers uit de nieuwbouw. Ook de inkomsten moeten omhoog, via zaalverhuur, een fonds of een maandelijks evenement.

Jij kiest na een maand rondkijken zelf op welke van die twee sporen je je richt. Voor Creative Business ligt het verdienmodel voor de hand, voor Communicatie het bereik, maar draai het gerust om.

Verwacht rommelige dagen. Een subsidieaanvraag wordt onderbroken door iemand die een zaalsleutel kwijt is. Daarom spreken we af dat woensdag jouw concentratiedag is, thuis of in de bibliotheek. Op maandagochtend zitten we anderhalf uur bij elkaar. Een bevriende fondsenwerver leest je aanvraag mee en geeft eerlijk commentaar.`,
    tasks: [
      'Bewonersonderzoek doen naar wensen',
      'Een maandprogramma samenstellen en aankondigen',
      'Een fondsaanvraag of verhuurplan uitwerken',
      'Een evenement organiseren met vrijwilligers',
    ],
    learningGoals: [
      'Ondernemen met een maatschappelijk doel',
      'Werken met vrijwilligers en bestuur',
      'Een aanvraag schrijven die klopt en overtuigt',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 350,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'welfare',
    programmes: ['SW'],
    type: 'orientation_internship',
    title: 'Proeven van sociaal werk: zes plekken in twaalf weken',
    body: `Sociaal werk is een verzamelwoord. Wie het vak kiest, kan terechtkomen bij dak- en thuislozen, in een buurtkamer, op een school of achter een bureau bij schuldhulp. Om daar iets van te proeven bieden wij een roulerende oriëntatiestage aan.

Iedere twee weken wissel je van plek, telkens op dezelfde twee dagen. De volgorde ligt vast en je ontvangt hem vóór de start:

- de dagopvang, met ontbijt om acht uur
- het maatschappelijk werk, inclusief twee gesprekken als toehoorder
- ouderenwerk en de telefooncirkel
- mantelzorgondersteuning
- jongerenwerk, één avond
- het opbouwwerk in een wijk die op de schop gaat

Op elke plek is er één collega die jouw aanspreekpunt is. De stagecoördinator van onze organisatie blijft twaalf weken lang dezelfde; met haar praat je aan het eind van elke tweede dag over wat je meemaakte. Soms duurt dat twintig minuten, soms een uur.

Je sluit af met een kaart waarop je de zes plekken neerzet ten opzichte van jezelf: dichtbij, ver weg, nog niet duidelijk. Nuttig voor je studiekeuze en voor ons, want we horen graag hoe een nieuwkomer ons ziet.`,
    tasks: [
      'Meelopen op zes werkplekken',
      'Deelnemen aan activiteiten en overleg',
      'Een persoonlijke kaart van het werkveld maken',
    ],
    learningGoals: [
      'De breedte van sociaal werk leren kennen',
      'Voorkeuren en weerstanden onder woorden brengen',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 14,
    weeks: 12,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 4,
  },
  {
    language: 'nl',
    sector: 'welfare',
    programmes: ['PED', 'PMK'],
    type: 'work_internship',
    title: 'Ouderkamers opzetten op vier basisscholen',
    body: `Een ouderkamer is een lokaal met een waterkoker. Meer is er niet nodig, dachten we, totdat we er vier openden en bij twee niemand kwam. Inmiddels weten we dat het draait om wie er zit, hoe laat, en of er iets te doen is voor de jongste kinderen.

Jij wordt het vaste gezicht van twee van de vier kamers. Samen met een oudercontactmedewerker ontvang je moeders, vaders, opa's en oma's, je luistert en je organiseert wat zij willen: een ochtend over slapen, voorlezen in de thuistaal, hulp bij de schoolapp. Tegelijkertijd breng je in beeld waarom de andere twee kamers leeg blijven.

Het werk heeft een pedagogische kant, want gesprekken over opvoeden vragen om kennis en een rustige houding. Het heeft ook een organisatorische kant: afspraken met vier schooldirecteuren, een planning, een klein budget. Welke kant zwaarder weegt, stemmen we af op je opleiding.

Op donderdag werk je op ons kantoor. Dan is er van tien tot twaalf begeleiding en teamoverleg, en in de middag tijd voor verslagen en school. Een training over opvoedgesprekken van drie dagdelen is onderdeel van je inwerkperiode.`,
    tasks: [
      'Ouders ontvangen en themabijeenkomsten organiseren',
      'Opvoedgesprekken voeren met begeleiding',
      'Onderzoeken waarom een ouderkamer niet loopt',
      'Afspraken maken met scholen',
    ],
    learningGoals: [
      'Aansluiten bij diverse opvattingen over opvoeden',
      'Een laagdrempelige voorziening opbouwen',
      'Samenwerken met schoolleiders',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 20,
    weeks: 34,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
];
