import type { SeedVacancy } from './seed-vacancy';

/** Dutch vacancies of software, design and technology companies. */
export const nlTechniek: readonly SeedVacancy[] = [
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Backend in TypeScript voor roosters in de thuiszorg',
    body: `Onze software bepaalt welke verpleegkundige om 7.10 uur bij welke voordeur staat. Als er een bug in zit, staat er iemand voor niets in de regen. Daarom zijn we saai: veel tests, kleine wijzigingen, geen heldendaden op vrijdag.

Het team heeft zes ontwikkelaars en een productowner die vroeger zelf routes reed. Backend in TypeScript en NestJS, PostgreSQL eronder, alles in containers. Je krijgt een buddy (niet je begeleider, gewoon iemand om domme vragen aan te stellen) en een eerste ticket dat je op dag twee kunt afronden.

**Wat je na een maand doet:** zelfstandig kleine features, van ontwerpschets tot release.

**Wat je na drie maanden doet:** je eigen opdracht. Voor deze periode is dat het omwisselen van diensten tussen collega's, inclusief de regels over rusttijden. De planners testen mee.

Op dinsdag is refinement, op donderdag demo. Tussen twaalf en één wordt er gewandeld en die wandeling is heilig. De lead developer heeft jou in zijn agenda staan voor twee vaste uren per week: een code review waarin hij hardop denkt, en een gesprek over je competenties. Drie dagen kantoor, twee dagen vrij te kiezen.`,
    tasks: [
      'Features bouwen in een bestaande backend',
      'Tests schrijven op unit- en integratieniveau',
      'Dienstruil ontwerpen, bouwen en demonstreren',
      'Deelnemen aan refinement en review',
    ],
    learningGoals: [
      'Domeinregels modelleren in code',
      'Kwaliteit bewaken met geautomatiseerde tests',
      'Werken in korte, voorspelbare iteraties',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 40,
    weeks: 20,
    allowance: 650,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Platformteam: van handmatige server naar leesbare code',
    body: `Er staat ergens nog een server die "tijdelijk-2017" heet. Niemand durft hem uit te zetten. Het platformteam, vijf mensen, is bezig om dat soort archeologie te vervangen door infrastructuur die in Git staat en die je met één opdracht opnieuw kunt opbouwen.

Wat leer je bij ons? Linux zonder angst, Terraform en Ansible, containers en Kubernetes, en vooral: hoe je iets verandert terwijl klanten doorwerken. Je begint in een zandbak die van jou alleen is. Daar mag alles kapot. Als je vindt dat je een wijziging begrijpt, leg je haar uit aan een collega, en pas dan gaat ze naar acceptatie.

Een eigen opdracht spreken we in week vier af. We hebben er drie klaarliggen: het overzetten van back-ups, een dashboard met kosten per klant, of het automatisch vernieuwen van certificaten. Kies er een, of bedenk er zelf een die een van onze nachtelijke meldingen overbodig maakt.

Piketdienst hoort niet bij je stage. Wel mag je overdag meekijken als er een storing is, en de evaluatie erna is verplichte kost en altijd zonder schuldvraag. Twee dagen in de week werken we allemaal op kantoor. Begeleiding: maandag en woensdag een uur.`,
    tasks: [
      'Infrastructuur beschrijven in code',
      'Wijzigingen testen en uitleggen',
      'Monitoring en dashboards verbeteren',
      'Storingsevaluaties bijwonen en uitwerken',
    ],
    learningGoals: [
      'Infrastructure as code toepassen',
      'Veilig veranderen in een draaiende omgeving',
      'Incidenten analyseren zonder schuldvraag',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 650,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 3,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'graduation_internship',
    title: 'Foutieve sensordata herkennen in waterpompen',
    body: `Drieduizend pompen sturen elke minuut zes meetwaarden. Ongeveer één procent daarvan is onzin: een losse kabel, een vastgevroren vlotter, een eekhoorn. Onze monitoring slaat dan alarm en een monteur rijdt veertig kilometer voor niets.

De afstudeervraag ligt daarmee voor de hand. Kun je vooraf onderscheiden of een afwijking uit de pomp komt of uit de sensor? Je krijgt drie jaar aan historische data, de werkbonnen van monteurs als grondwaarheid (rommelig, dat zeggen we er eerlijk bij) en de vrijheid om methodes te vergelijken. Van eenvoudige drempels tot een autoencoder, als je maar uitlegt waarom.

In de tweede week ga je een dag mee met een monteur. Wie nooit in een pompput heeft gekeken, begrijpt de data niet.

- Tools: Python, pandas, scikit-learn, PyTorch als je wilt, Grafana
- Rekencapaciteit: een eigen werkstation met grafische kaart
- Team: twee data scientists, een hydroloog, een embedded engineer
- Begeleiding: wekelijks anderhalf uur met een van de data scientists, tussendoor een korte stand-up

Het resultaat draait bij succes mee op vijftig pompen. Lukt het niet, dan willen we precies weten waarom, en is dat ook een prima scriptie.`,
    tasks: [
      'Data en werkbonnen koppelen en opschonen',
      'Detectiemethoden vergelijken',
      'Een prototype valideren op vijftig pompen',
      'Conclusies presenteren aan monteurs en engineers',
    ],
    learningGoals: [
      'Machine learning toepassen op rommelige praktijkdata',
      'Experimenten reproduceerbaar uitvoeren',
      'Domeinkennis ophalen bij vakmensen',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 22,
    allowance: 700,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['HBOICT', 'CMD'],
    type: 'work_internship',
    title: 'Bouwen aan een design system voor zes producten',
    body: `Zes producten, vier soorten knoppen die "opslaan" betekenen en elf tinten blauw. Het design-systemteam bestaat sinds januari uit een ontwerper en een frontend developer, en die twee willen van jullie leren en andersom. We zoeken daarom een duo: één student die graag ontwerpt en één die graag bouwt. Alleen reageren kan, wij maken de combinatie.

Jullie beginnen met tellen. Een inventarisatie van alle schermen, zodat de discussie over feiten gaat. Daarna pakken jullie elke twee weken één component op, van formulierveld tot datumkiezer: onderzoek, ontwerp, bouw in React, toetsenbord- en schermlezertest, documentatie, release. Elke component krijgt een makersnaam in de changelog.

Het lastige is de invoering. Productteams hebben haast en vinden hun eigen knop prima. Je leert dus overtuigen met voorbeelden in plaats van regels, en soms toegeven dat de uitzondering gelijk had.

Woensdag is open spreekuur, waar andere teams binnenlopen met vragen. Dat uur leid je vanaf de tweede maand zelf. Je eigen begeleider, de ontwerper of de developer, zit twee uur in de week met je om de tafel. Kantoor op maandag, woensdag en donderdag.`,
    tasks: [
      'Bestaande schermen inventariseren',
      'Componenten ontwerpen of bouwen in React',
      'Toegankelijkheid testen met schermlezer en toetsenbord',
      'Het open spreekuur begeleiden',
    ],
    learningGoals: [
      'Samenwerken over de grens van ontwerp en code',
      'Herbruikbare componenten documenteren',
      'Invoering begeleiden bij andere teams',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 600,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['CMD'],
    type: 'work_internship',
    title: 'UX-onderzoek naar reizen met overstap en rolstoel',
    body: `Een reisadvies zegt: overstaptijd vier minuten. Wie met een rolstoel, kinderwagen of koffer reist, weet dat de lift ook moet werken. Ons bedrijf maakt reissoftware voor vervoerders en we herontwerpen het deel dat reizigers met een extra wens moet helpen.

Het UX-team bestaat uit drie onderzoekers en vier ontwerpers. Je komt bij de onderzoekers te zitten. Je reist mee, letterlijk, met een reiziger en een notitieboek, en je leert hoe je van veertig observaties één helder beeld maakt. Daarna ontwerp je mee, want wij geloven niet in onderzoek dat over de schutting gaat.

Per sprint van drie weken staat er één vraag centraal. In je tweede sprint mag jij die vraag formuleren. Deelnemers werven, een testscript schrijven, sessies leiden, opnames analyseren en een beeldend verslag maken: je doet alles minstens een keer onder begeleiding en een keer zelf.

Deelnemers krijgen betaald voor hun tijd en kunnen altijd stoppen. Dat lijkt logisch, maar is in ons vak nog geen gewoonte. Op maandag en vrijdag plan je een uur met de research lead; zij kijkt ook een sessie van je terug en geeft commentaar per minuut.`,
    tasks: [
      'Meereizen en observeren',
      'Interviews en gebruikstests voorbereiden en leiden',
      'Inzichten visualiseren',
      'Meewerken aan ontwerpvoorstellen',
    ],
    learningGoals: [
      'Kwalitatief gebruikersonderzoek beheersen',
      'Inzichten omzetten in ontwerpkeuzes',
      'Respectvol werken met deelnemers',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 600,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
    adjustments:
      'Ons kantoor is drempelvrij; veldwerk kan worden vervangen door sessies op afstand.',
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['CMD'],
    type: 'graduation_internship',
    title: 'Energie begrijpen: een huisdisplay dat niet beschuldigt',
    body: `De meeste energieapps vertellen je vooral dat je het fout doet. Rood cijfer, dalende lijn, tip over korter douchen. Mensen openen ze twee keer. Ons team van zeven ontwikkelt een klein display voor sociale huurwoningen en we willen het anders doen, maar weten nog niet hoe.

Jouw afstudeeropdracht is het ontwerp van taal, beeld en ritme. Wat wil een bewoner om zes uur 's avonds zien? Wat wil iemand juist niet weten? Je onderzoekt het in twee flatgebouwen waar de verhuurder en de bewonerscommissie meewerken. Daarna maak je prototypes op echte hardware: e-paper, veertien centimeter, geen geluid.

## Wat wij inbrengen

Een embedded developer die jouw schermen binnen een dag op het apparaat krijgt. Een gedragswetenschapper die vragen stelt. Twintig displays voor een proef van vier weken.

## Wat jij bepaalt

De onderzoeksvraag, de methode, de vorm. Wij zijn een opdrachtgever met een mening, en je mag ervan afwijken als je het laat zien.

Begeleiding op dinsdagochtend, een uur, door de productontwerper. Wie doordeweeks bewoners spreekt in de avond, begint de volgende ochtend later; zo blijft de week gewoon een week.`,
    tasks: [
      'Bewoners bezoeken en interviewen',
      'Schermconcepten ontwerpen voor e-paper',
      'Een veldproef van vier weken opzetten',
      'Bevindingen delen met bewoners en verhuurder',
    ],
    learningGoals: [
      'Ontwerpen voor gedrag zonder te oordelen',
      'Prototypen op beperkte hardware',
      'Een veldproef evalueren',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 575,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Securitystage: van kwetsbaarheidsscan tot verbeterplan',
    body: `Vooroordeel nummer één: security is mensen in capuchontruien. Werkelijkheid: het is heel veel lijstjes, uitleggen en volhouden. Wij bewaken voor ongeveer zeventig middelgrote organisaties hun systemen en hebben een opleidingsplek in het team dat kwetsbaarheden opvolgt.

De eerste drie weken zijn een bootcamp met ons eigen lab: netwerken in kaart brengen, scans draaien, logregels lezen, een nagemaakte aanval herkennen. Daarna draai je mee in het echte werk, steeds met een analist naast je. Je leert het verschil tussen een score van 9,8 die niemand raakt en een 5,4 die morgen misbruikt kan worden.

Schrijven is misschien wel de belangrijkste vaardigheid. Een directeur van een drukkerij moet begrijpen waarom hij maandag twee uur dicht moet. In de tweede helft van je stage stel je voor een klant zelf een verbeterplan op en licht je het toe. Je begeleider zit erbij en zegt zo min mogelijk.

Je ondertekent een geheimhoudingsverklaring en we vragen een VOG aan, op onze kosten. Nachtdienst doe je niet. Dinsdag van twee tot vier is vaste begeleidingstijd; donderdag presenteren stagiairs en analisten elkaar een vondst van de week.`,
    tasks: [
      'Scans uitvoeren en resultaten beoordelen',
      'Logbestanden analyseren',
      'Een verbeterplan schrijven en toelichten',
      'Bijdragen aan het trainingslab',
    ],
    learningGoals: [
      'Risico’s wegen in hun context',
      'Technische bevindingen begrijpelijk rapporteren',
      'Ethisch en binnen afspraken testen',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 40,
    weeks: 20,
    allowance: 650,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'graduation_internship',
    title: 'Testen die soms falen: onderzoek naar flaky tests',
    body: `Negen van de tien keer slaagt hij. De tiende keer niet, en dan drukt iemand op "opnieuw". Zulke wisselvallige tests kosten onze vier teams naar schatting elf uur per week en, erger, ze leren iedereen om rood te negeren.

We vragen een afstudeerder om dit grondig aan te pakken. Je verzamelt gegevens uit onze pijplijn (achttien maanden aan testruns staan klaar), classificeert de oorzaken, bouwt een hulpmiddel dat wisselvalligheid herkent en stelt voor hoe teams ermee om moeten gaan. Dat laatste is minstens zo interessant als de code.

We maken administratiesoftware in Java en Kotlin, met een webkant in React. Je hoeft die talen niet allemaal te beheersen. Goed kunnen zoeken, hypothesen formuleren en netjes meten telt zwaarder.

Praktisch geregeld: vier dagen, waarvan drie waar jij wilt. Maandag is iedereen binnen en bespreken we met jou de week. Je begeleider is een engineer die zelf op dit onderwerp is stukgelopen en zijn notities deelt. Vraag hem niet naar tijdzones. Je presenteert drie keer: je plan, je tussenresultaten en je eindproduct, telkens voor alle teams en met echte kritiek.`,
    tasks: [
      'Testresultaten verzamelen en classificeren',
      'Een detectiehulpmiddel ontwerpen en bouwen',
      'Een werkwijze voor teams voorstellen',
      'Resultaten drie keer presenteren',
    ],
    learningGoals: [
      'Empirisch onderzoek doen in softwareontwikkeling',
      'Een intern hulpmiddel tot bruikbaar niveau brengen',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 700,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 3,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['FT', 'HBOICT'],
    type: 'graduation_internship',
    title: 'Geweven sensor: textiel dat houding meet',
    body: `Garen geleidt, als je het juiste kiest. Ons bedrijf van elf mensen ontwikkelt textiel dat meet hoe iemand zit of beweegt, voor fysiotherapeuten en onderzoekers. Het prototype werkt op de labtafel. Na drie wasbeurten werkt het niet meer.

Voor studenten Fashion & Textile Technologies ligt hier een materiaalvraag. Welke constructie houdt geleiding en comfort vast na vijftig keer wassen, en hoe verwerk je de aansluitingen in een naad? Voor HBO-ICT ligt er een signaalvraag: hoe haal je uit een ruizig, rekkend doek een betrouwbare houding? We nemen één van elk aan. Jullie werken naast elkaar, met een eigen onderzoeksvraag en een gedeelde proefopstelling.

Ons lab heeft een platte breimachine, een weefraampje, een klimaatkast en een wasmachine waar het hele bedrijf ook de theedoeken in doet. Software schrijven we in C en Python.

De twee oprichters begeleiden ieder één student: een textielingenieur en een embedded engineer. Reken op een vast uur per week en dagelijks samen aan de werkbank. Vier dagen, waarvan er één thuis mag. In de vijftiende week test je met tien proefpersonen, met goedkeuring van een ethische commissie die wij aanvragen.`,
    tasks: [
      'Materialen en constructies onderzoeken of signalen verwerken',
      'Proefstukken maken en wastests uitvoeren',
      'Testen met proefpersonen',
      'Resultaten vastleggen in een gezamenlijk dossier',
    ],
    learningGoals: [
      'Werken op het snijvlak van textiel en elektronica',
      'Een testprotocol opstellen en volgen',
      'Interdisciplinair communiceren',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 600,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['COM'],
    type: 'work_internship',
    title: 'Technische teksten schrijven die mensen wél lezen',
    body: `Onze handleiding was 214 pagina's. Uit de helpdeskcijfers bleek dat niemand verder kwam dan bladzijde 3. Inmiddels hebben we een schrijfteam van drie, we halen hele hoofdstukken weg en we meten of het helpt. Er is een plek voor een student Communicatie die niet schrikt van techniek en graag wil weten hoe iets zit.

Stel je voor: op woensdag interview je een ontwikkelaar over een nieuwe functie. Je begrijpt de helft. Je stelt dezelfde vraag drie keer anders, totdat hij zelf merkt dat het ook simpeler kan. Daarvan maak je een helptekst van honderd woorden, een schermafbeelding en een kort filmpje. Op donderdag kijk je met twee klanten of ze ermee uit de voeten kunnen.

Ook leuk: jij beheert de releaseberichten, dus je weet als eerste wat er aankomt.

In de derde maand krijg je een afgerond eigen project, namelijk de begeleiding van nieuwe gebruikers in hun eerste twee weken. Je analyseert waar ze vastlopen, herschrijft mails en schermteksten, en vergelijkt voor en na.

De hoofdredacteur documentatie begeleidt je: een uur op maandag plus redactie op al je teksten.`,
    tasks: [
      'Ontwikkelaars interviewen en helpteksten schrijven',
      'Teksten testen bij klanten',
      'Releaseberichten verzorgen',
      'De eerste twee gebruikersweken herontwerpen',
    ],
    learningGoals: [
      'Complexe informatie vereenvoudigen',
      'Effect van tekst meten',
      'Interviewen van specialisten',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 550,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['CB', 'COM'],
    type: 'work_internship',
    title: 'Productmarketing voor planningssoftware in de bouw',
    body: `Aannemers kopen geen software omdat er een mooie advertentie was. Ze kopen omdat een collega-aannemer zei dat het werkte, of omdat ze vorige week een kraan dubbel hadden geboekt. Productmarketing is bij ons dus vooral luisteren, en daarna heel precies opschrijven.

Je werkt met de productmarketeer, een verkoper en de ontwerper aan één thema per kwartaal. Deze keer: hoe leggen we uit wat de nieuwe materieelplanning doet, en voor wie wel en niet? Je spreekt klanten op de bouwplaats (helm en schoenen krijg je), ontwikkelt een kernboodschap, en werkt die uit in een pagina, een demo-script, een casus en een mailreeks.

Van Creative Business verwachten we dat je ook naar prijs en pakketten durft te kijken. Van Communicatie dat je doelgroepen scherp maakt. Beide studenten leren onze cijfers lezen: wie haakt af, waar, en wat zou een eerlijke verklaring zijn?

De sfeer is nuchter. Er is een lange lunchtafel, een wekelijks kwartier waarin iemand een blunder vertelt en er zijn geen targets voor stagiairs. Op dinsdag en vrijdag heb je een vast gesprek met je begeleider, bij elkaar ongeveer twee uur.`,
    tasks: [
      'Klanten interviewen op locatie',
      'Een kernboodschap en casus ontwikkelen',
      'Pagina’s en mailreeksen maken en meten',
      'Concurrenten vergelijken',
    ],
    learningGoals: [
      'Positionering onderbouwen met klantonderzoek',
      'Samenwerken tussen product, verkoop en marketing',
      'Conversiecijfers interpreteren',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 550,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['LVO', 'PABO', 'CMD'],
    type: 'work_internship',
    title: 'Oefenstof en feedback ontwerpen voor een leerplatform',
    body: `"Helaas, dat is niet juist." Als ontwikkelaars van een leerplatform hebben we die zin lang gebruikt, tot een leerling ons schreef dat ze er buikpijn van kreeg. Feedback is het moeilijkste wat er is. Je moet raden wat iemand dacht en dan iets zeggen waardoor ze verder kan.

Daar zoeken we studenten bij die van onderwijs komen, en één die van ontwerp komt. Leraren in opleiding analyseren veelgemaakte fouten in onze data, schrijven nieuwe opgaven en bedenken hints in drie stappen. De CMD-student ontwerpt hoe zo'n hint verschijnt, hoe een leerling zijn eigen weg kan kiezen en wat een docent ervan moet zien.

De vakken zijn rekenen, Nederlands en Engels, van groep 6 tot klas 2. Elke derde week zitten we een ochtend in een school. Je ziet daar binnen tien minuten of je hint werkt: er wordt gezucht of er wordt doorgeklikt.

Inwerken duurt twee weken. Daarna werk je in een klein team met een ontwikkelaar en een toetsdeskundige, op vaste dagen maandag, dinsdag en donderdag. De toetsdeskundige is tevens je begeleider en houdt wekelijks anderhalf uur vrij.`,
    tasks: [
      'Fouten van leerlingen analyseren',
      'Opgaven en hints schrijven of ontwerpen',
      'Uitproberen in scholen',
      'Docentenoverzichten mee vormgeven',
    ],
    learningGoals: [
      'Feedback ontwerpen die leren vooruithelpt',
      'Data over leren kritisch lezen',
      'Samenwerken tussen onderwijs en ontwerp',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 24,
    allowance: 550,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 3,
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'orientation_internship',
    title: 'Oriëntatie: een week bij elk team van een softwarebedrijf',
    body: `Eerstejaars vragen ons vaak wat je later nu eigenlijk "wordt". Lastig te beantwoorden, dus laten we het zien. In vijf weken bezoek je vijf teams: ontwikkeling, beheer, testen, data en klantondersteuning. Per week ben je er twee dagen.

In ieder team krijg je één opdracht die je in die twee dagen kunt afmaken en die niet alvast door iemand anders gedaan is. Bij ontwikkeling los je een kleine fout op, bij testen probeer je iets stuk te krijgen, bij data beantwoord je een vraag uit de directie, bij beheer bouw je een server die een uur later weer weg mag. De klantondersteuning is volgens velen de zwaarste week en de leerzaamste.

Kun je nog nauwelijks programmeren? Dan werk je samen met iemand die dat wel kan en let je op hoe zij denkt. We beoordelen je niet op code.

Elke donderdagmiddag om vier uur komen de stagiairs bij elkaar met onze opleidingscoördinator. Jullie vergelijken ervaringen, met limonade. In de laatste week vertel je tijdens de lunch in vijf minuten welk team je het minst had verwacht leuk te vinden.`,
    tasks: [
      'Vijf kleine opdrachten afronden',
      'Collega’s bevragen over hun vak',
      'Een korte lunchpresentatie geven',
    ],
    learningGoals: [
      'Rollen in een softwarebedrijf onderscheiden',
      'Een richting voor de studie verkennen',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 16,
    weeks: 5,
    allowance: 350,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 3,
  },
  {
    language: 'nl',
    sector: 'technology',
    programmes: ['CMD', 'CB'],
    type: 'orientation_internship',
    title: 'Meekijken bij een digitaal ontwerpbureau',
    body: `Een ontwerpbureau verkoopt iets wat nog niet bestaat. Hoe doe je dat, zonder te liegen? Tijdens deze kijkstage van acht weken volg je één project van offerte tot eerste test en zie je onderweg alle twijfels.

Op dinsdag zit je bij het projectteam: een strateeg, twee ontwerpers en een projectleider. Je luistert, maakt een visueel verslag van gesprekken en mag vragen stellen, ook waar de klant bij is, nadat we met de klant hebben afgesproken dat je er bent. Op donderdagochtend werk je aan een schaduwopdracht: dezelfde vraag als het team, jouw eigen antwoord. Aan het slot leggen we beide naast elkaar. Dat is eerder leuk dan pijnlijk.

Voor studenten Creative Business is er een apart blokje over hoe wij uren schatten, waarom het altijd tegenvalt en wat een projectleider daartegen doet. CMD-studenten sluiten in dezelfde tijd aan bij een kritieksessie.

Je hebt geen portfolio nodig om te reageren. Een paar zinnen over een ontwerp dat je irriteert, vertellen ons genoeg. De studiomanager begeleidt je en neemt elke donderdag na de lunch een half uur tot drie kwartier met je door.`,
    tasks: [
      'Een project volgen van offerte tot test',
      'Visuele verslagen maken',
      'Een eigen schaduwopdracht uitvoeren',
    ],
    learningGoals: [
      'Inzicht krijgen in het ontwerpproces',
      'Kijken naar eigen werk door vergelijking',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 12,
    weeks: 8,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 2,
    questions: ['Welk ontwerp in je dagelijks leven zou je morgen veranderen?'],
  },
];
