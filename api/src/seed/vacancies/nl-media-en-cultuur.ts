import type { SeedVacancy } from './seed-vacancy';

/** Dutch vacancies of media companies, museums, theatres and festivals. */
export const nlMediaEnCultuur: readonly SeedVacancy[] = [
  {
    language: 'nl',
    sector: 'media',
    programmes: ['CB'],
    type: 'work_internship',
    title: 'Podcasts produceren: van pitch tot aflevering',
    body: `Wij maken podcasts met een klein team: drie makers, een eindredacteur en een zakelijk leider die alles onthoudt. Per jaar verschijnen er vijf series. Tussen een goed idee en een gepubliceerde aflevering zitten gemiddeld elf weken en heel veel e-mail, en die weken leer je hier kennen.

Als productiestagiair regel je gasten, locaties en rechten, je bewaakt de planning in Notion en je denkt inhoudelijk mee op de redactievergadering van maandag. In het begin vooral voor andermans serie. Rond de achtste week pitch je zelf een miniserie van drie afleveringen. Keurt de redactie hem goed, dan maak je hem; zegt ze nee, dan krijg je een uitgebreide uitleg en een nieuwe kans twee weken later.

**De studio.** Je leert opnemen met een veldrecorder en monteren in Reaper. Onze eindredacteur luistert zin voor zin met je mee. Dat kost een middag en scheelt je een jaar.

**De zakelijke kant.** Een begroting, een gesprek met een adverteerder, een verantwoording aan een fonds. Je zit erbij en schrijft mee.

Kantoordagen zijn maandag, dinsdag en donderdag. De andere dag bepaal je zelf waar je werkt, tenzij er opnames zijn.`,
    tasks: [
      'Gasten, locaties en rechten regelen',
      'De productieplanning bijhouden',
      'Een miniserie pitchen en maken',
      'Meeschrijven aan begroting en fondsverantwoording',
    ],
    learningGoals: [
      'Audioproductie organiseren',
      'Een creatief idee verkopen aan een redactie',
      'Zakelijk inzicht in een kleine mediaonderneming',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 22,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'media',
    programmes: ['COM'],
    type: 'work_internship',
    title: 'Online redactie van een regionale nieuwsomroep',
    body: `07.58 uur. De eerste melding: een vrachtwagen vol uien ligt op de afrit. Wie schrijft het, wie belt de politie, wie zoekt beeld? Tegen half negen staat het bericht online en begint de ochtendvergadering. Als dat je trekt, lees verder.

Onze online redactie bestaat uit twaalf mensen die in ploegen werken. Stagiairs draaien dagdiensten van acht uur en één weekenddag per maand, die je terugkrijgt. Je leert nieuws wegen, bellen met mensen die geen zin hebben in een journalist, koppen maken die kloppen en beelden controleren voordat je ze plaatst.

Het gaat er hier levendig aan toe, en soms is er een incident dat niemand onberoerd laat. Na zulke dagen praten we na, met de hele ploeg. Dat is geen bijzaak.

Vanaf je tweede maand werk je één dag per week aan een eigen langere productie over een onderwerp in de regio. Vorige stagiairs maakten een verhaal over leegstaande kerken en een kaart van verdwenen buslijnen. Je begeleider is de chef online. Dagelijks even kort na de dienst, wekelijks een uur over je ontwikkeling, met je leerplan op tafel.`,
    tasks: [
      'Nieuwsberichten schrijven en plaatsen',
      'Bronnen bellen en informatie verifiëren',
      'Beeld selecteren en bewerken',
      'Een eigen langere productie maken',
    ],
    learningGoals: [
      'Journalistieke afwegingen maken onder tijdsdruk',
      'Verificatie van beeld en bronnen',
      'Schrijven voor web en sociale media',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 2,
    admissionTest:
      'Een schrijfopdracht van 45 minuten op locatie, omdat we willen zien hoe je een persbericht omzet in nieuws; je krijgt er altijd feedback op.',
  },
  {
    language: 'nl',
    sector: 'media',
    programmes: ['CMD'],
    type: 'work_internship',
    title: 'Nieuws uitleggen met data en interactie',
    body: `Waarom is de huur hier duurder dan twee straten verder? Met tekst alleen kun je zo'n vraag niet beantwoorden. Ons visuele team maakt kaarten, schuifverhalen en kleine rekenhulpen, meestal in één tot drie weken per productie. We zijn met vijf: twee ontwerpers, twee developers en een redacteur die ons behoedt voor te mooie grafieken.

Je werkt bij ons als ontwerper die ook wil begrijpen. Dus je zit bij het interview met de wetenschapper, je opent zelf de spreadsheet en je schetst op papier voor je Figma aanraakt. We bouwen met Svelte en D3; meebouwen mag en is niet verplicht.

Wat je kunt verwachten in de eerste maand: één kleine productie, begeleid, van begin tot eind. Daarna werk je mee aan twee grotere en heb je een eigen idee lopen. Elk ontwerp gaat langs een toegankelijkheidscheck, want een kaart die alleen met een muis en perfecte kleurwaarneming te lezen is, publiceren we niet.

Kritiek geven we op vrijdag om elf uur, aan iedereen, inclusief de chef. Daarnaast heb je op dinsdag een uur één-op-één. Twee dagen thuis werken is bij ons gewoon.`,
    tasks: [
      'Datavisualisaties en schuifverhalen ontwerpen',
      'Schetsen testen bij lezers',
      'Ontwerpen toegankelijk maken',
      'Een eigen productie initiëren',
    ],
    learningGoals: [
      'Complexe informatie visueel uitleggen',
      'Samenwerken met redactie en developers',
      'Toegankelijkheid meenemen vanaf de schets',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 2,
    places: 1,
    questions: ['Stuur één grafiek of kaart die je goed vindt en leg uit waarom.'],
  },
  {
    language: 'nl',
    sector: 'media',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Frontend van een videoplatform voor documentaires',
    body: `Documentaires worden bij ons per maand door zo'n veertigduizend mensen bekeken, en een kwart daarvan gebruikt een televisie uit het jaar nul. Daar zit precies de lol van dit werk: alles moet op een nieuwe telefoon prachtig zijn en op een oude smart-tv nog steeds afspelen.

Het ontwikkelteam heeft vijf leden. We schrijven TypeScript en React, testen met Playwright en brengen iedere dinsdag en donderdag een versie uit. Als stagiair pak je in week één een kleine bug op, bewust gekozen zodat je de hele route van issue naar productie een keer aflegt. Vervolgens werk je mee aan de zoekpagina en de speler.

Na twee maanden ligt er een eigen opdracht: verder kijken waar je gebleven was, ook als je van apparaat wisselt. Klinkt klein, raakt alles.

## Samenwerken

Pull requests bekijken we binnen een halve dag. Pairen doen we veel, vooral als iets tegenzit. De tech lead reserveert drie uur per week voor jou, verspreid over korte sessies, en houdt met jou bij welke competenties je al hebt laten zien. Op maandag en donderdag zijn we op kantoor, met soep.`,
    tasks: [
      'Bugs oplossen en functies bouwen in React',
      'Geautomatiseerde tests schrijven',
      'Synchronisatie van de kijkpositie ontwerpen en bouwen',
      'Code van collega’s bekijken',
    ],
    learningGoals: [
      'Werken in een team met continue oplevering',
      'Prestaties op uiteenlopende apparaten verbeteren',
      'Een functie van analyse tot beheer uitvoeren',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 40,
    weeks: 20,
    allowance: 600,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 3,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'media',
    programmes: ['CB'],
    type: 'graduation_internship',
    title: 'Het verdienmodel van een lokale nieuwsbrief',
    body: `Achttienduizend abonnees, een openingspercentage boven de vijftig en toch elke maand een tekort. Onze lokale nieuwsbrief wordt gelezen en gewaardeerd, maar drijft op twee freelancers die te weinig rekenen en een uitgever die avonden doorwerkt. Dat houdt niemand vol.

We willen een afstudeerder Creative Business laten uitzoeken welk verdienmodel hier past. Lidmaatschap, vriendenclub, advertenties van de bakker, een fonds, evenementen, of een coöperatie van lezers: alles ligt open. Je rekent, je praat met lezers en adverteerders, je kijkt naar vergelijkbare titels in binnen- en buitenland en je voert minstens één echte proef uit met een echte prijs.

Het onderzoek heeft consequenties. In oktober neemt het bestuur op basis van jouw advies een besluit, en je mag het zelf toelichten.

Qua ritme: drie dagen per week, de woensdag altijd op de redactie, de rest waar jij het beste werkt. Je krijgt inzage in de volledige boekhouding en tekent voor geheimhouding. De uitgever begeleidt je wekelijks een uur. Voor cijfers kun je daarnaast terecht bij onze penningmeester, een gepensioneerde controller met engelengeduld en sterke meningen over abonnementen.`,
    tasks: [
      'De financiële situatie analyseren',
      'Lezers en adverteerders interviewen',
      'Een proef met betaling opzetten en meten',
      'Advies uitbrengen aan het bestuur',
    ],
    learningGoals: [
      'Verdienmodellen vergelijken en doorrekenen',
      'Een marktproef ontwerpen',
      'Overtuigend adviseren op basis van cijfers',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 20,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'media',
    programmes: ['COM'],
    type: 'graduation_internship',
    title: 'Publieksonderzoek: hoe volgen mbo-studenten het nieuws?',
    body: `Nieuwsredacties praten graag over studenten en zelden met hen. Uit onze eigen cijfers blijkt dat we onder mbo-studenten nauwelijks bestaan. Dat is bijna de helft van iedereen die studeert, dus een schrijnend gat voor een publieke taak.

Voor je afstuderen zoek je uit wat deze groep wél volgt, waarom, en welke rol een redactie als de onze daarin kan hebben. Eerst kwantitatief, met bestaande panelgegevens die je zelf gaat herordenen. Daarna het leukere deel: dagboekonderzoek via voicememo's, groepsgesprekken op drie scholen en een reeks proefvormen die je met makers bedenkt.

Je valt onder de afdeling publiek en strategie, vier onderzoekers. Zij werken rustig en grondig, in tegenstelling tot de verdieping erboven. Een senior onderzoeker leest je plannen en je codeboek, en jullie spreken elkaar elke dinsdag om tien uur. Een vormgever is een dag in de maand beschikbaar voor je resultaten.

- **Duur:** een half jaar, drie à vier dagen
- **Thuiswerken:** tot twee dagen
- **Deelnemers:** krijgen een vergoeding, dat budget is er
- **Presentatie:** twee keer, halverwege voor de redactie en aan het slot voor de deelnemers zelf`,

    tasks: [
      'Panelgegevens analyseren',
      'Dagboek- en groepsonderzoek uitvoeren',
      'Proefvormen testen met makers',
      'Resultaten presenteren',
    ],
    learningGoals: [
      'Gemengde onderzoeksmethoden combineren',
      'Onderzoek vertalen naar redactionele keuzes',
      'Deelnemers fair behandelen en terugkoppelen',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 30,
    weeks: 22,
    allowance: 575,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'media',
    programmes: ['LVO', 'PABO'],
    type: 'work_internship',
    title: 'Lesmateriaal maken bij een educatieve redactie',
    body: `Achter elk hoofdstuk in een lesboek zit een gesprek over wat een leerling van elf of veertien op dat moment al weet. Die gesprekken voeren wij de hele dag. Onze redactie maakt methodes voor basisschool en onderbouw, op papier en digitaal, met auteurs die bijna allemaal zelf voor de klas staan.

Studenten van de lerarenopleiding komen hier om te leren hoe je uitleg ontwerpt zonder dat je erbij staat. Je beoordeelt opgaven, je herschrijft instructies tot ze in één keer te volgen zijn, je zoekt voorbeelden die niet alleen over skivakanties gaan en je test hoofdstukken op scholen. Minstens vier keer per maand ben je in een klas.

Je eigen opdracht is een differentiatiekatern: dezelfde stof, drie routes. Voor de pabo bij rekenen of wereldoriëntatie, voor het voortgezet onderwijs bij jouw vak als wij daar een methode voor hebben. Vraag dat vooraf even na via de bank.

Maandag begint met een halfuurtje waarin iemand een mislukte opgave toelicht, tot groot vermaak. Een uitgever met twintig jaar onderwijservaring begeleidt je op woensdagmiddag en kijkt mee naar alles wat met jouw naam gepubliceerd wordt.`,
    tasks: [
      'Opgaven en instructies beoordelen en herschrijven',
      'Hoofdstukken uitproberen op scholen',
      'Een differentiatiekatern ontwikkelen',
      'Overleg met auteurs en vormgevers',
    ],
    learningGoals: [
      'Instructie ontwerpen voor zelfstandig gebruik',
      'Leerlijnen en kerndoelen hanteren',
      'Lesmateriaal inclusief en begrijpelijk maken',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'media',
    programmes: ['CMD'],
    type: 'graduation_internship',
    title: 'Ondertiteling en audiodescriptie: een speler voor iedereen',
    body: `Kijkers die doof of slechthorend zijn, schrijven ons de beste feedback die we krijgen. De ondertitels zijn te traag, de kleur van de spreker valt weg op een witte muur, en wie audiodescriptie wil moet drie menu's diep. Technisch is alles er. Het ontwerp laat het afweten.

Deze afstudeeropdracht draait om de bediening van een videospeler. Je ontwerpt samen met mensen die de functies nodig hebben, niet voor hen. Via een panel van twintig ervaren gebruikers kun je vanaf de eerste maand testen. Een tolk Nederlandse Gebarentaal is geregeld wanneer je die nodig hebt.

Je kunt de opdracht klein houden (de instellingen) of breder maken (vinden, onthouden, delen), zolang je keuze onderbouwd is. Het resultaat is een getest ontwerp met specificaties, niet per se code. Twee developers maken er in het najaar een werkende versie van.

Onze UX lead begeleidt je op maandag en donderdag, telkens drie kwartier. Vier dagen per week, waarvan we je er twee op kantoor zien. Heb je zelf iets nodig om goed te werken, van een vergrootscherm tot een stille kamer, dan regelen wij dat voor je begint.`,
    tasks: [
      'Testsessies met ervaren gebruikers organiseren',
      'Interactieontwerpen maken en verbeteren',
      'Richtlijnen voor toegankelijkheid toepassen',
      'Specificaties overdragen aan developers',
    ],
    learningGoals: [
      'Inclusief ontwerpen met een vast panel',
      'Ontwerpkeuzes onderbouwen met testresultaten',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 600,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
    adjustments:
      'Vergrootscherm, schrijftolk, stille werkkamer of aangepaste tijden worden vooraf geregeld.',
  },
  {
    language: 'nl',
    sector: 'media',
    programmes: ['CB'],
    type: 'orientation_internship',
    title: 'Acht dagen in een televisiestudio, acht verschillende rollen',
    body: `Op televisie zie je drie mensen aan een tafel. Achter de camera's lopen er dertig rond en van de meeste functies heeft bijna niemand gehoord. Deze kijkstage laat je er acht zien, elke maandag één.

Week na week schuif je door: redactie, productie, regie, geluid, licht, decor, opnameleiding en montage. Je krijgt per dag een vaste collega die uitlegt wat er gebeurt en waarom er ineens wordt geschreeuwd (meestal omdat de tijd op is, nooit omdat iemand dom is). Meehelpen mag waar het veilig is. Op de vloer geldt: dichte schoenen, telefoon uit, en vragen stellen als het rode licht gedoofd is.

Een opnamedag begint om tien uur en is om zes uur klaar. Tussendoor eten we allemaal tegelijk, presentator naast stagiair.

Aan het slot van iedere dag is er een gesprekje met de productieleider, twintig minuten tot een half uur. Je vertelt wat je zag en wat je niet begreep. Als afronding maak je een organogram zoals jij het hebt ervaren. Die hangen we op in de gang; er hangen er inmiddels negen, en geen twee zijn hetzelfde.`,
    tasks: [
      'Meelopen met acht functies',
      'Meehelpen met eenvoudige taken op de vloer',
      'Een eigen organogram van de productie maken',
    ],
    learningGoals: [
      'Rollen in een televisieproductie leren kennen',
      'Ontdekken welke richting in de media bij je past',
    ],
    daysPerWeek: 1,
    hoursPerWeek: 8,
    weeks: 8,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'media',
    programmes: ['COM', 'CB'],
    type: 'work_internship',
    title: 'Contentstage bij een bureau voor non-profits',
    body: `Ons bureau werkt uitsluitend voor organisaties zonder winstoogmerk: een hospice, een vogelbeschermer, een vakbond, een stichting die fietsen opknapt. Budgetten zijn klein en de verhalen groot. Er werken negen mensen. Niemand heeft een eigen kamer, iedereen heeft een eigen mok.

Je komt terecht in een contentduo met een tekstschrijver of een designer. Samen bedienen jullie vier klanten. In de praktijk: maandag contentplanning, dinsdag en woensdag maken, donderdag klantoverleg, vrijdag meten en opruimen. Je schrijft posts en nieuwsbrieven, ontwerpt eenvoudige beelden in Canva of Illustrator, en leest commentaar op sociale media zonder er wakker van te liggen.

Na tien weken krijg je één klant als hoofdverantwoordelijke, met je duo op de achtergrond. Kies je voor de zakelijke kant, dan stel je ook de offerte op voor het volgende halfjaar.

We rekenen klanten jouw uren niet door alsof je een senior bent. Dat staat in onze voorwaarden en je mag het navragen. Voor de begeleiding geldt een uur per week met je duo en een uur met de oprichter, die graag tekent op servetten.`,
    tasks: [
      'Content plannen, maken en meten voor vier klanten',
      'Klantoverleg voorbereiden en bijwonen',
      'Eén klant zelfstandig bedienen',
      'Reacties op sociale media opvolgen',
    ],
    learningGoals: [
      'Contentstrategie vertalen naar een planning',
      'Klantgericht adviseren',
      'Werken met meetgegevens zonder erin te verdwalen',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 38,
    weeks: 20,
    allowance: 450,
    travelCosts: false,
    supervisionHours: 2,
    remoteDays: 2,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'culture',
    programmes: ['CB'],
    type: 'work_internship',
    title: 'Programmering en marketing in een vlakkevloertheater',
    body: `Honderdtachtig stoelen, honderdveertig avonden per seizoen. In ons theater weet de programmeur wie er achter de bar staat en weet de barman welke voorstelling niet verkoopt. Dat maakt korte lijnen en eerlijke gesprekken.

We bieden een stage op de grens van programmeren en verkopen. In het najaar bezoek je voorstellingen elders, schrijf je kijkverslagen en zit je bij onderhandelingen met impresariaten. Tegelijk werk je op marketing: publieksgroepen, prijsacties, samenwerkingen met scholen en verenigingen, seizoensbrochure. Wat je aan de ene tafel leert, gebruik je aan de andere.

Een greep uit wat voorgangers deden: een reeks met beginnende makers op maandag, een vriendenkaart voor buurtbewoners, een proef met "betaal wat je kunt". Jij bedenkt er één bij. Het gesprek daarover staat gepland in week vijf, met een realisatiebudget van vijftienhonderd euro.

Ongeveer één avond per week werk je; daar staat een vrije ochtend tegenover. Vrijkaarten zijn er altijd. Het hoofd programma begeleidt je, een uur op dinsdag, en laat je haar fouten uit het verleden lezen in een mapje dat "leergeld" heet.`,
    tasks: [
      'Voorstellingen bekijken en beoordelen',
      'Marketingacties bedenken en uitvoeren',
      'Onderhandelingen bijwonen en uitwerken',
      'Een eigen reeks of actie realiseren',
    ],
    learningGoals: [
      'Artistieke en zakelijke keuzes afwegen',
      'Publieksonderzoek gebruiken voor programmering',
      'Een klein project binnen budget uitvoeren',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 22,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'culture',
    programmes: ['FT'],
    type: 'work_internship',
    title: 'Kostuumatelier: maken, verstellen, bewaren',
    body: `In het atelier hangen op dit moment elf jurken uit 1890, gemaakt in 2019, en een berenpak zonder hoofd. Wij kleden vier producties per jaar: toneel, dans en eens per twee jaar een opera. Er werken drie coupeurs en een kostuumverver.

Stage lopen bij ons betekent vooral veel maken. Je leert lezen wat een ontwerper bedoelt, een toile opzetten, pasafspraken met acteurs voorbereiden en kleding bouwen die je in twaalf seconden kunt wisselen. Je werkt met historische snit, maar ook met stretch, schuim en lijm. In de verfkamer maak je van nieuwe stof iets wat een oorlog heeft meegemaakt.

Planning per week: maandag tot en met donderdag in het atelier van negen tot vijf. In de week voor een première verschuift dat naar middag en avond. Die uren schrijf je op en krijg je de week erna vrij; we houden dat strak bij.

Als eigen opdracht breng je een deel van het depot op orde: tachtig kostuums fotograferen, meten, beoordelen op hergebruik en vastleggen in de database. Van één ervan maak je een nieuw kostuum. Het hoofd atelier begeleidt je dagelijks en neemt elke donderdag de tijd voor je leerdoelen.`,
    tasks: [
      'Patronen tekenen en toiles maken',
      'Passessies voorbereiden en verwerken',
      'Kostuums vervaardigen en verouderen',
      'Een deel van het depot ontsluiten',
    ],
    learningGoals: [
      'Historische en moderne snit beheersen',
      'Maken voor beweging en snelle wisselingen',
      'Materiaal hergebruiken op professioneel niveau',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'culture',
    programmes: ['COM'],
    type: 'work_internship',
    title: 'Campagne voor een tentoonstelling over zwemwater',
    body: `In mei opent onze tentoonstelling over zwemmen in de stad: van badhuizen tot open water en van schoolzwemmen tot verboden sluizen. Het museum trekt meestal mensen die al van musea houden. Voor deze tentoonstelling willen we iedereen die wel eens nat is geweest.

Jij helpt de campagne maken. We beginnen in januari, dus je maakt alles mee: positionering, beeldkeuze, perslijst, partners (zwembaden, natuurlijk), opening en nazorg. Het team telt vier mensen plus een persvoorlichter. Je bent geen manusje-van-alles; je krijgt twee vaste onderdelen, namelijk de samenwerking met zwemclubs en het verhaal op sociale media.

Een dinsdag ziet er ongeveer zo uit. Tien uur marketingoverleg. Daarna belronde langs zwembaden, want mailen helpt niet. Lunch in de tuin. 's Middags een draaidag voorbereiden met een badmeester van 81 die nog elke ochtend baantjes trekt, en tussendoor de conservator vragen of het verhaal klopt.

Zij heeft het laatste woord over de inhoud, het hoofd marketing over de rest. Met die laatste zit je iedere week een uur apart. Tweemaal in je stage krijg je een schriftelijke tussenevaluatie, die je zelf als eerste invult.`,
    tasks: [
      'Partnerschappen met zwembaden en clubs opzetten',
      'Social media plannen en produceren',
      'Persmateriaal mee schrijven',
      'De campagne evalueren',
    ],
    learningGoals: [
      'Een publiekscampagne van start tot nazorg meemaken',
      'Nieuwe doelgroepen bereiken via partners',
      'Inhoud en bereik met elkaar verbinden',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 22,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'culture',
    programmes: ['LVO', 'PABO'],
    type: 'work_internship',
    title: 'Museumlessen geven en vernieuwen',
    body: `Per schooljaar ontvangen we 740 klassen. Ze komen binnen met rugzakken, boterhammen en een juf die hoopt dat niemand iets aanraakt. Bij ons mag aanraken juist, op de plekken waar het kan.

De afdeling educatie wil twee studenten opleiden tot museumdocent én ontwikkelaar. De eerste zes weken kijk je mee, krijg je een training in kijkgesprekken en loop je stage naast een vaste museumdocent. Daarna geef je ongeveer vier lessen per week, aan groep 5 tot en met de tweede klas van het voortgezet onderwijs.

Ontwikkelen doe je ook. Eén bestaande les mag op de schop: de rondleiding over ambachten is vijftien jaar oud en dat merk je. Jij onderzoekt wat leraren willen, bedenkt een nieuwe opzet, probeert die uit met proefklassen en schrijft de handleiding. Leraren in opleiding voor het voortgezet onderwijs kunnen zich richten op de onderbouwles bij geschiedenis of kunst.

Lesgeven in een museum vraagt een andere stem dan in een klas. Elke eerste maandag luisteren we opnamen terug. Verder is er wekelijks anderhalf uur begeleiding en kun je terecht bij de coördinator, die deelt haar kamer met je.`,
    tasks: [
      'Museumlessen geven aan klassen',
      'Een bestaande les herontwerpen',
      'Proefklassen begeleiden en bevragen',
      'Een docentenhandleiding schrijven',
    ],
    learningGoals: [
      'Kijkgesprekken voeren bij objecten',
      'Lesgeven aan wisselende groepen',
      'Educatief materiaal ontwikkelen en toetsen',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 32,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'culture',
    programmes: ['CMD'],
    type: 'work_internship',
    title: 'Interactieve opstellingen die een schoolreis overleven',
    body: `Alles wat wij ontwerpen wordt op een dag door driehonderd kinderen tegelijk vastgepakt. Ons wetenschapsmuseum heeft een eigen ontwerpafdeling met een werkplaats: drie interactieontwerpers, twee makers, een elektronicus. Opstellingen beginnen als karton en eindigen als roestvrij staal.

Je draait als ontwerper mee in een project over geluid, dat volgend voorjaar opent. Dat houdt in: conceptschetsen, papieren prototypes, testen op zaal met bezoekers die niet weten dat het een test is (er hangt wel een bordje), software in p5 of TouchDesigner, en weer opnieuw. Het tempo is stevig en de sfeer praktisch. Wie kan solderen leert het iemand die dat niet kan.

Na de eerste negen weken krijg je één opstelling op jouw naam. Je bent daarvoor verantwoordelijk van het concept tot en met het testrapport; de bouw doen de makers met je samen.

Begeleiding zit ingebakken: de senior ontwerper zit naast je en bespreekt op vrijdagochtend je ontwikkeling, niet je project. Eén dag per week kan thuis, bij voorkeur op een dag zonder schoolklassen, want dan mis je het mooiste testpubliek van Nederland.`,
    tasks: [
      'Concepten en prototypes maken',
      'Testen met bezoekers op zaal',
      'Eenvoudige interactieve software schrijven',
      'Eén opstelling uitwerken tot testrapport',
    ],
    learningGoals: [
      'Fysieke interactie ontwerpen',
      'Snel prototypen en eerlijk testen',
      'Samenwerken met makers en techniek',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'culture',
    programmes: ['FT'],
    type: 'graduation_internship',
    title: 'Digitaal stalenarchief: weefpatronen opnieuw bruikbaar',
    body: `Op de zolder van het textielmuseum liggen 26.000 stalen van verdwenen fabrieken, in boeken die je alleen met twee handen kunt tillen. Ontwerpers komen van ver om erin te bladeren. Wat ze zien, mogen ze fotograferen. Opnieuw weven kan niet, want de bindingen staan nergens digitaal.

In jouw afstudeerproject ontwikkel je een manier om stalen te ontleden en vast te leggen, zodat een hedendaagse jacquardmachine ermee uit de voeten kan. Je kiest een reeks, bijvoorbeeld damast uit de jaren dertig, en brengt minstens vijf stalen terug tot een proefdoek. Ons eigen weeflab staat daarvoor klaar, met een operator die op dinsdag en woensdag draait.

Interessant is de vraag wat je verandert. Garens van toen bestaan niet meer; kies je voor gelijkenis, duurzaamheid of betaalbaarheid? Die afweging is de kern van je verslag, niet de techniek alleen.

Je werkt drie dagen, meestal in het lab. De conservator begeleidt je inhoudelijk en een productontwikkelaar technisch. Gezamenlijk overleg: elke woensdag om half drie, aan de tafel met de microscoop. Materiaal betalen wij. Je eindpresentatie vindt plaats op de open dag, met proefdoeken die bezoekers mogen voelen.`,
    tasks: [
      'Weefsels ontleden en documenteren',
      'Bindingen digitaliseren voor jacquard',
      'Proefdoeken ontwikkelen in het weeflab',
      'Een werkwijze beschrijven voor het museum',
    ],
    learningGoals: [
      'Weeftechniek verbinden met digitale middelen',
      'Materiaalkeuzes beargumenteren',
      'Werken met erfgoed en auteursrecht',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 22,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'culture',
    programmes: ['HBOICT'],
    type: 'graduation_internship',
    title: 'Zoeken in 400.000 objecten: een collectie doorzoekbaar maken',
    body: `Zoek in onze online collectie op "boot" en je vindt er 212. Zoek op "schip" en je vindt er 4.800. De conservatoren weten dat je ook op "schuit", "tjalk" en drie spelfouten moet zoeken. Het publiek weet dat niet en denkt dat we weinig hebben.

Dit is een afstudeerproject voor iemand die plezier heeft in zoektechniek. Je onderzoekt hoe bezoekers zoeken (er zijn twee jaar aan anonieme zoekopdrachten), vergelijkt aanpakken zoals een thesaurus, stemming of vectoren, en bouwt een proefopstelling waarmee je het verschil kunt meten. De huidige stack is Python met Elasticsearch, maar voor het prototype heb je de vrije hand.

Meten is belangrijk. Twee registratoren beoordelen met jou een set van honderd zoekvragen, zodat je niet hoeft te zeggen dat het beter voelt.

We zijn een klein digitaal team: een ontwikkelaar, een datasteward en een productowner. Iedereen is aanwezig op dinsdag en donderdag, en dan eet je mee in de kantine met uitzicht op een mammoet. De ontwikkelaar is je begeleider, elke week een uur en vaker bij de bouw. De andere dagen werk je waar je wilt.`,
    tasks: [
      'Zoekgedrag analyseren',
      'Zoekmethoden vergelijken en meten',
      'Een proefopstelling bouwen',
      'Aanbevelingen doen voor invoering',
    ],
    learningGoals: [
      'Zoekkwaliteit objectief meten',
      'Technische keuzes afwegen en vastleggen',
      'Werken met erfgoeddata en vakterminologie',
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
    sector: 'culture',
    programmes: ['CB'],
    type: 'graduation_internship',
    title: 'Partners voor een filmfestival zonder hoofdsponsor',
    body: `Na zeven edities nam onze hoofdsponsor afscheid. Vriendelijk, met taart, en met een gat van zestigduizend euro. Het bestuur koos ervoor geen nieuwe hoofdsponsor te zoeken. In plaats daarvan willen we een kring van kleinere partners die inhoudelijk bij een filmfestival over stad en platteland passen.

Hoe ziet zo'n kring eruit? Wie doet er mee, wat brengen ze, wat mogen ze terugverwachten en waar trekken we de grens? Over die vragen gaat je afstudeeronderzoek. Je bekijkt hoe andere festivals het doen, spreekt met mogelijke partners en rekent drie scenario's door. In februari toets je het beste scenario met een handvol echte gesprekken.

Het kantoor is een oude projectiecabine. Buiten het seizoen werken er vier mensen, in april worden dat er twintig. Je maakt de editie mee: in die week ontvang je de partners, doe je korte interviews en zie je of de theorie standhoudt.

Wekelijks zit je met de zakelijk leider aan tafel, één tot anderhalf uur. Drie dagen per week werk je aan je onderzoek; in de festivalweek maken we een apart rooster met maximaal veertig uur en daarna een week vrij.`,
    tasks: [
      'Partnermodellen onderzoeken en vergelijken',
      'Scenario’s financieel doorrekenen',
      'Gesprekken voeren met mogelijke partners',
      'Partners ontvangen tijdens het festival',
    ],
    learningGoals: [
      'Partnerschappen ontwerpen vanuit waarden',
      'Strategisch adviseren aan een bestuur',
      'Relaties opbouwen in de culturele sector',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 26,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'culture',
    programmes: ['COM', 'CB'],
    type: 'orientation_internship',
    title: 'Een poppodium van binnen: van backstage tot begroting',
    body: `Een concert duurt anderhalf uur. De voorbereiding duurt negen maanden en daarvan zie je als bezoeker niets. Zes weken lang, op donderdag en vrijdag, laten wij oriënterende studenten zien hoe een poppodium met twee zalen draait.

De donderdag is kantoordag. Je schuift aan bij de programmeurs, bij marketing, bij de afdeling die tickets verkoopt en bij de boekhouder, die het spannendste verhaal blijkt te hebben. De vrijdag begint later, om twee uur: soundcheck, kleedkamers klaarmaken, cateringlijst, deuren open. Om tien uur 's avonds zit je dag erop en dat handhaven we, ook als de band dan net begint.

Er zijn geen verplichtingen behalve één vraag: verdiep je in een afdeling naar keuze en stel aan het eind drie verbeteringen voor. Klein mag. Door een vorige student staan er nu waterflessen bij de garderobe.

De productieleider is je begeleider. Elke donderdag om vier uur neem je samen de week door. Oordoppen op maat krijg je van ons en ze zijn verplicht in de zaal. Houd je niet van harde muziek, dan plannen we je op akoestische avonden in.`,
    tasks: [
      'Meelopen met kantoor- en zaalteams',
      'Helpen bij de voorbereiding van een concert',
      'Drie verbetervoorstellen doen',
    ],
    learningGoals: [
      'De bedrijfsvoering van een podium begrijpen',
      'Ontdekken welke functies in de livesector bestaan',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 15,
    weeks: 6,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 2,
    adjustments: 'Akoestische avonden en vaste pauzes in een stille ruimte zijn mogelijk.',
  },
  {
    language: 'nl',
    sector: 'culture',
    programmes: ['SW', 'PED'],
    type: 'work_internship',
    title: 'Wijktheater maken met bewoners van acht tot tachtig',
    body: `Elk jaar maken we een voorstelling met ongeveer veertig mensen uit één wijk. Niemand doet auditie. De regisseur werkt met wat iemand meebrengt: een lied, een recept, een ruzie met de woningbouw. Wat zij niet kan doen, is tegelijk ook nog zorgen dat iedereen blijft komen. Daar is een social worker of pedagoog voor nodig.

In jouw stage ben je de verbinding tussen repetitie en leven. Je belt als iemand twee keer gemist heeft, je regelt oppas of vervoer, je merkt op dat een deelnemer van tien steeds alleen staat. Je begeleidt de jeugdgroep op woensdagmiddag en zit bij alle grote repetities op donderdagavond. Wie iets zwaars vertelt op het toneel, moet daarna ergens heen kunnen; ook dat denk je mee uit.

Het jaar kent drie fasen. Tot de kerst verzamelen we verhalen, tot april repeteren we, in mei spelen we zes keer. Jouw eigen onderzoekje mag gaan over wat meedoen met mensen doet, want fondsen vragen daarnaar en wij hebben er geen goed antwoord op.

De artistiek leider en een opbouwwerker begeleiden je samen, op maandagmiddag, anderhalf uur.`,
    tasks: [
      'Deelnemers werven en begeleiden',
      'De jeugdgroep op woensdag leiden',
      'Zorgen voor veiligheid rond persoonlijke verhalen',
      'Effecten van deelname beschrijven',
    ],
    learningGoals: [
      'Kunst inzetten als middel voor ontmoeting',
      'Groepen van verschillende leeftijden begeleiden',
      'Grenzen en veiligheid bewaken',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 36,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
];
