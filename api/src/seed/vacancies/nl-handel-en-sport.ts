import type { SeedVacancy } from './seed-vacancy';

/** Dutch vacancies of brands, shops, workshops and sports organisations. */
export const nlHandelEnSport: readonly SeedVacancy[] = [
  {
    language: 'nl',
    sector: 'business',
    programmes: ['FT'],
    type: 'work_internship',
    title: 'Productontwikkeling bij een merk voor regenkleding',
    body: `Een regenjas lekt op drie plekken: de schouder, de rits en de marketing. Over de eerste twee gaat deze stage. Wij ontwerpen en verkopen regenkleding voor fietsers, met een team van zestien en een showroom waar het altijd naar nieuw nylon ruikt.

Je werkt op productontwikkeling, naast twee technisch ontwerpers en een inkoper. De collectie voor over anderhalf jaar begint in september, en jij stapt dus precies in bij de eerste schets. Je maakt maattabellen, controleert samples, past mee op paspoppen en collega's, legt wijzigingen vast in het techpack en mailt met twee fabrieken over naadafdichting.

**Eigen opdracht.** Reparatie. Klanten sturen jaarlijks ongeveer duizend jassen terug en meestal is de rits stuk. Jij zoekt uit hoe een jas ontworpen moet worden zodat een rits in een kwartier vervangen is. Je maakt proefmodellen en rekent door wat het kost.

We testen in de douche op de begane grond, met kleding aan. Op woensdag bespreken we de collectie met iedereen, ook met de man van het magazijn die alle retouren ziet. Met je begeleider heb je maandag en donderdag een uur. Onze andere dagen zijn vrij in te vullen tussen atelier en bureau.`,
    tasks: [
      'Techpacks en maattabellen maken',
      'Samples beoordelen en passessies voorbereiden',
      'Communiceren met fabrieken',
      'Een herstelbare jas ontwikkelen',
    ],
    learningGoals: [
      'Van schets tot goedgekeurd sample werken',
      'Constructies ontwerpen voor reparatie',
      'Kwaliteit en kostprijs afwegen',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'business',
    programmes: ['FT'],
    type: 'work_internship',
    title: '3D-patronen en digitale pasvorm bij een lingeriemerk',
    body: `Voor één bh zijn ruim twintig onderdelen nodig en een halve centimeter verschil voelt iedereen. Dat maakt ons vak precies en ook traag: van schets tot verkoop duurde lang veertien maanden. Met 3D willen we daar negen van maken, zonder dat de pasvorm eronder lijdt.

Ons patroonteam heeft vijf leden. Twee van hen tekenen al dertig jaar op papier en weten dingen die geen software weet. Jij leert van hen én helpt hen, want jij brengt kennis mee van CLO of een vergelijkbaar programma. Samen bouwen jullie een bibliotheek van blokpatronen, digitale stoffen met gemeten rek en avatars in veertien maten.

In je week zit een vast patroon. Maandag en dinsdag digitaal, woensdag passen met modellen in verschillende maten, donderdag vergelijken: wat voorspelde het scherm en wat gebeurde er op het lichaam? Die verschillen houd je bij. Aan het einde schrijf je de richtlijn die bepaalt wanneer een fysiek proefmodel nog nodig is.

De hoofdpatronenmaker begeleidt je. Ze praat zachtjes en ziet alles. Eén uur formeel op donderdagmiddag, en de rest van de week deel je een tafel van vier bij twee meter.`,
    tasks: [
      'Patronen digitaliseren en graderen',
      'Digitale stoffen meten en opbouwen',
      'Passessies vergelijken met simulaties',
      'Een richtlijn voor proefmodellen schrijven',
    ],
    learningGoals: [
      'Digitale pasvorm kritisch beoordelen',
      'Gradering over veel maten beheersen',
      'Vakkennis vastleggen en overdragen',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'business',
    programmes: ['FT'],
    type: 'graduation_internship',
    title: 'Werkkleding terugnemen: haalbaarheid van een gesloten keten',
    body: `We leveren en wassen werkkleding voor bouw, techniek en voedingsindustrie. Een broek gaat gemiddeld 60 wasbeurten mee en wordt daarna poetslap of afval. Klanten vragen om cijfers over hergebruik. Ik heb ze niet, en ik heb ook de tijd niet om ze te maken. Vandaar deze plek.

Je afstudeeropdracht gaat over de laatste fase. Welke kledingstukken kun je herstellen, welke vervezelen, welke moet je anders ontwerpen om dat mogelijk te maken? Katoen-polyester mengsels zijn het struikelblok; logo's, reflectiebanden en metalen knopen de rest.

Je krijgt toegang tot de wasserij, een partij van duizend afgeschreven kledingstukken, een treksterktemeter en twee recyclers die meewerken. Verwacht een week waarin je vooral sorteert. Daarna volgt meten, rekenen en praten met ontwerp en inkoop. Een levenscyclusanalyse mag, een goede massabalans is genoeg.

Wat je van mij mag verwachten: iedere dinsdag om half twee een gesprek van een uur, een snel antwoord als iets je ophoudt, en rugdekking als een uitkomst commercieel niet uitkomt. Schrijf op wat je vindt. Twee van de vier dagen mag je thuis analyseren.`,
    tasks: [
      'Afgeschreven kleding sorteren en testen',
      'Massabalans en kosten doorrekenen',
      'Ontwerpregels voor hergebruik opstellen',
      'Adviseren aan ontwerp en inkoop',
    ],
    learningGoals: [
      'Textielonderzoek uitvoeren op industriële schaal',
      'Circulaire scenario’s met cijfers vergelijken',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 600,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'business',
    programmes: ['FT', 'CB'],
    type: 'work_internship',
    title: 'Inkoop en herkomst bij een stoffengroothandel',
    body: `Drieduizend rollen, negen landen van herkomst en een zaterdagse klant die alleen komt voelen. Onze groothandel levert stoffen aan ateliers, scholen en kleine merken. Sinds kort vragen afnemers bij elke rol: waar komt dit vandaan en wie heeft het geverfd? Soms weten we het. Vaak weten we de tussenhandel.

We zoeken iemand die het uitzoekt en er een systeem van maakt. Je neemt leveranciersgesprekken mee voor, vraagt certificaten op en leert zien wat ze wel en niet zeggen. Je doet eenvoudige proeven (brandproef, krimp, kleurechtheid) en zet de uitkomsten in een stoffenpaspoort, dat klanten met een code op de rol kunnen bekijken.

Studenten FT kunnen zich vastbijten in vezels en testen, studenten Creative Business in de vraag wat herkomst mag kosten en hoe je het verkoopt zonder te overdrijven. Eén van beiden komt hier terecht.

Maandag gaan we naar leveranciers of komt er een vertegenwoordiger langs. De rest van de week ben je in het magazijn, aan de snijtafel of op kantoor boven. We lunchen om half één aan de lange tafel. Begeleiding door de eigenaar en de inkoper, samen twee uur per week.`,
    tasks: [
      'Herkomst en certificaten uitzoeken',
      'Stoffen testen en beschrijven',
      'Een stoffenpaspoort opzetten',
      'Leveranciersgesprekken voorbereiden',
    ],
    learningGoals: [
      'Leveranciers kritisch bevragen',
      'Testresultaten vertalen naar klantinformatie',
      'Werken in de handel met aandacht voor de keten',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'business',
    programmes: ['CB'],
    type: 'work_internship',
    title: 'Webshop en etalage: commerciële stage bij een boekwinkel',
    body: `Mensen zeggen dat boekwinkels verdwijnen. Wij hebben er vorig jaar een tweede geopend. Het geheim is niet romantisch: goed inkopen, veel avonden organiseren en een webshop die even persoonlijk is als de toonbank. Dat laatste kan nog veel beter, en daar zit jouw stage.

Je werkt drie dagen op ons kleine kantoor en één dag in de winkel, omdat je pas begrijpt wat mensen zoeken als je het ze hoort stamelen ("dat blauwe boek, van die vrouw"). Online beheer je thema's, leestips en de mailing aan zesduizend klanten. Je meet wat er gebeurt, in een eenvoudig dashboard, en probeert elke twee weken iets nieuws.

Er is een eigen project dat rond week zes start: een abonnement waarbij lezers elke maand een verrassingsboek krijgen. Bestaat dat niet al? Jawel, overal. De vraag is hoe het bij ons past en of het onder de streep klopt. Jij maakt de businesscase en draait een proef met vijftig klanten.

De bedrijfsleider begeleidt je, dinsdag van negen tot half elf, aan de koffietafel voordat de winkel opengaat. Personeelskorting op boeken geldt vanzelfsprekend ook voor stagiairs.`,
    tasks: [
      'De webshop en mailing beheren',
      'Een dag per week meewerken in de winkel',
      'Experimenten opzetten en meten',
      'Een abonnement ontwikkelen en beproeven',
    ],
    learningGoals: [
      'Online en fysieke verkoop op elkaar afstemmen',
      'Een businesscase maken en toetsen',
      'Klantinzichten verzamelen en gebruiken',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'business',
    programmes: ['COM'],
    type: 'work_internship',
    title: 'Interne communicatie bij een coöperatie van tuincentra',
    body: `Achttien tuincentra, één coöperatie, en evenveel meningen als filialen. Alle zaken zijn van ondernemers die samen inkopen en verder graag hun eigen gang gaan. Ons servicekantoor moet hen informeren, enthousiasmeren en soms gewoon overtuigen dat het kassasysteem echt anders moet.

De afdeling communicatie is twee vrouw en een plant. Jij versterkt ons met interne middelen: het ledenmagazine, korte video's voor de kantines en de voorbereiding van twee ledendagen. In de eerste weken rijd je met een accountmanager langs zes filialen. Neem laarzen mee.

Waar je zelfstandig aan werkt, is een onderzoek onder verkoopmedewerkers. Hoe komen zij aan informatie, wat missen ze, wat lezen ze nooit? We vermoeden dat een papieren poster beter werkt dan onze app, en dat vinden we pijnlijk en interessant. Van jouw uitkomsten maak je een plan voor het komende jaar.

Vast in de week: maandag redactieoverleg, woensdag op pad, donderdag begeleiding van een uur. De rest regel je zelf, op kantoor of vanuit huis. In de voorjaarsdrukte (april en mei) is het kantoor leeg en help je, als je wilt, een dag mee in een filiaal tussen de geraniums.`,
    tasks: [
      'Het ledenmagazine mee maken',
      'Video’s voor de kantines produceren',
      'Onderzoek doen onder verkoopmedewerkers',
      'Ledendagen voorbereiden',
    ],
    learningGoals: [
      'Communicatie in een netwerkorganisatie',
      'Een informatiebehoefte onderzoeken',
      'Een jaarplan onderbouwen',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'business',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Koppelingen bouwen tussen webshop, magazijn en vervoerder',
    body: `Een klant bestelt om 23.40 uur een fietsband. Voor hij slaapt, hebben zeven systemen iets over die band gezegd. Als één daarvan mompelt, ligt er morgen een binnenband in de doos. Ons IT-team van vier mensen zorgt dat ze duidelijk praten.

Je gaat meewerken aan integraties: webhooks, wachtrijen, een orderservice in C# en een paar oude scripts waar nog niemand aan durfde. In je eerste maand schrijf je tests rond zo'n script, zodat we het daarna wél durven. Dat is geen corvee. Je leert er ons hele landschap van kennen en we zijn je eeuwig dankbaar.

Daarna bouw je zelf. Retouren komen nu binnen als losse mails; jij ontwerpt een retourstroom die klant, magazijn en boekhouding op de hoogte houdt. Je begint met een dag meelopen in het magazijn, in week zeven, en de scanners liggen daar niet zonder reden vastgebonden.

Wij werken met korte lijstjes en weinig vergaderingen: maandag planning, vrijdag terugblik met pannenkoeken. Je begeleider is de lead developer. Dagelijks een kwartiertje, en op woensdag een uur voor code en leerdoelen. Thuiswerken mag twee dagen.`,
    tasks: [
      'Tests schrijven rond bestaande code',
      'Integraties bouwen en bewaken',
      'Een retourstroom ontwerpen en invoeren',
      'Storingen analyseren',
    ],
    learningGoals: [
      'Robuuste koppelingen ontwerpen',
      'Oude code veilig verbeteren',
      'Processen begrijpen voordat je bouwt',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 40,
    weeks: 20,
    allowance: 600,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'business',
    programmes: ['CMD'],
    type: 'work_internship',
    title: 'Ontwerpen voor een webwinkel in tweedehands meubels',
    body: `Geen enkel product in onze winkel bestaat twee keer. Een stoel heeft een kras, een kast ruikt naar een oma, een lamp doet het soms. Hoe laat je dat online zien zodat iemand weet wat hij koopt en er niet teleurgesteld van wordt? Dat is de ontwerpvraag van ons hele bestaan.

We zijn een onderneming van 22 mensen, onder wie acht vakmensen in de herstelwerkplaats en twee ontwerpers. Je werkt als interactieontwerper in de breedte: fotorichtlijnen, productpagina, filters, het inleveren van meubels door particulieren. In week twee sta je zelf een dag te fotograferen, want dan snap je waarom een achterkant nooit in beeld is.

Voor jouw eigen opdracht kiezen we uit twee vragen. Kun je met een telefoon betrouwbaar maten aangeven? Of: wat moet je vertellen over schade, en in welke volgorde? Je voert het onderzoek uit met klanten, maakt prototypes in Figma en toetst in een live proef.

Kritiek is er op dinsdag, open voor de werkplaats. Een meubelmaker kan dodelijk precies zijn over een icoontje. Je vaste begeleider reserveert twee uur per week en beoordeelt met jou je groei aan de hand van je eigen leerdoelen.`,
    tasks: [
      'Productpagina’s en filters ontwerpen',
      'Fotorichtlijnen opstellen en uitproberen',
      'Klantonderzoek uitvoeren',
      'Een live proef opzetten en evalueren',
    ],
    learningGoals: [
      'Ontwerpen voor unieke producten',
      'Een experiment opzetten met echte klanten',
      'Feedback van niet-ontwerpers benutten',
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
    sector: 'business',
    programmes: ['CB', 'FT'],
    type: 'graduation_internship',
    title: 'Kinderkleding verhuren: rekensom en proef',
    body: `Kinderen groeien in twee jaar door acht maten. Ouders kopen, bewaren, geven door of gooien weg. Onze drie winkels verkopen kinderkleding van goede kwaliteit, die na gebruik te mooi is voor de zak. We denken aan verhuur. Iedereen denkt aan verhuur, en bijna iedereen stopt er na een jaar mee. Waarom?

De afstudeeropdracht bestaat uit twee helften. De rekensom: hoe vaak moet een jasje rondgaan, wat kosten wassen, herstellen en verzenden, wanneer draait het quitte? En het product: welke stoffen en constructies houden vijf kinderen vol, en waar zie je slijtage het eerst? Studenten Creative Business kiezen doorgaans de eerste helft, FT-studenten de tweede. Een paar vormen mag.

Binnen zes weken wil je een proef hebben staan met dertig gezinnen. Ons klantenbestand is groot genoeg en mensen doen graag mee, mits je hen goed bedankt.

Er is een vrij bureau boven de winkel, met daglicht. Je bent er drie dagen per week; op zaterdag hoef je nooit te werken. De eigenaar is je opdrachtgever, de inkoper je begeleider, een uur op maandagmiddag. In de laatste maand presenteer je aan ons drieën en aan de gezinnen.`,
    tasks: [
      'Een rekenmodel voor verhuur opstellen',
      'Slijtage testen en documenteren',
      'Een proef met dertig gezinnen organiseren',
      'Een onderbouwd advies geven',
    ],
    learningGoals: [
      'Een dienst ontwerpen en financieel toetsen',
      'Levensduur van kleding beoordelen',
      'Een proef met klanten begeleiden',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 22,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'business',
    programmes: ['FT'],
    type: 'orientation_internship',
    title: 'Tien dagen aan de snijtafel van een confectieatelier',
    body: `Wie voor het eerst een atelier binnenloopt, hoort het voordat hij het ziet: twintig machines die elk een ander ritme hebben. Bij ons wordt nog in Nederland genaaid, kleine series voor merken, orkesten en de brandweer. Je kunt er tien dagen komen kijken, verspreid over vijf weken.

Iedere dag staat een stap centraal. Patroon, leggen en snijden, stikken, lock, afwerken, persen, controle, verpakken, calculatie en tot slot een bezoek aan de klant. Je doet mee onder toezicht van degene die het al jaren doet. Verwacht vriendelijke directheid. Een scheve naad wordt uitgehaald, ook die van de baas.

Vragen over geld horen erbij. Waarom kost een blouse hier veertig euro aan arbeid en elders vier? Onze bedrijfsleider rekent het op dag negen voor, met echte cijfers.

Houd een stalenboek bij met van elke dag een proeflap en drie regels tekst. Die lappen bespreken we aan het einde van de middag, meestal een half uurtje. Gereedschap krijg je in bruikleen. We vragen geen ervaring met industriële machines, alleen dat je je haren vastmaakt en rustig begint.`,
    tasks: [
      'Alle stappen van het maakproces meedoen',
      'Een stalenboek bijhouden',
      'Een calculatie narekenen',
    ],
    learningGoals: [
      'Het industriële maakproces doorgronden',
      'Begrijpen hoe een kostprijs ontstaat',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 16,
    weeks: 5,
    allowance: null,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
    adjustments: 'Zittend werk, gehoorbescherming en extra pauzes zijn altijd mogelijk.',
  },
  {
    language: 'nl',
    sector: 'sports',
    programmes: ['SW', 'PED'],
    type: 'work_internship',
    title: 'Sport in de buurt: trainen met een sociale bedoeling',
    body: `Zes pleinen, vier gymzalen en een busje vol ballen. Onze buurtsportcoaches geven per week 44 activiteiten en bij de meeste gaat het maar half om sport. Het gaat om het kind dat nergens bij hoort, de vader die langs de lijn schreeuwt, de groep die een plein voor zichzelf heeft opgeëist.

Voor die andere helft zoeken we studenten Social Work en Pedagogiek. Je hoeft zelf geen topsporter te zijn. Je werkt in een duo met een coach: hij leidt de training, jij bent er voor alles wat eromheen gebeurt, en na een tijd draaien jullie het ook eens om.

**Weekindeling**

- maandagmiddag: teamoverleg en casuïstiek
- dinsdag en donderdag: pleinen en zalen, tot half acht
- woensdag: middagprogramma, met daarna nazit
- vrijdag: vrij voor studie

In de winterperiode start je eigen opdracht. Onderwerpen komen van het plein, zoals meedoen met een kleine beurs of ruzie tussen groepen. Je voert het uit samen met deelnemers.

De coördinator begeleidt je op maandag een uur. Een jongerenwerker uit de wijk is je tweede aanspreekpunt. Fiets en jas krijg je in bruikleen, want we zijn altijd buiten.`,
    tasks: [
      'Kinderen en jongeren begeleiden rond sport',
      'Contact leggen met ouders',
      'Samenwerken met school en wijkteam',
      'Een eigen opdracht op het plein uitvoeren',
    ],
    learningGoals: [
      'Sport inzetten als pedagogisch middel',
      'Conflicten begeleiden in de openbare ruimte',
      'Doorverwijzen op tijd en met toestemming',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 28,
    weeks: 36,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 3,
  },
  {
    language: 'nl',
    sector: 'sports',
    programmes: ['COM', 'CB'],
    type: 'work_internship',
    title: 'Een loopevenement organiseren voor vierduizend deelnemers',
    body: `Op de laatste zondag van mei lopen vierduizend mensen vijf of tien kilometer door de polder. Om zeven uur 's ochtends staan er nog geen hekken. Om negen uur wel. Tussen die twee momenten zit een heel jaar voorbereiding, en jij kunt er het laatste halve jaar van meemaken.

Onze organisatie heeft vier vaste mensen en honderdtachtig vrijwilligers. Als stagiair kies je een hoofdlijn: deelnemerscommunicatie en pers (Communicatie) of partners, begroting en programma op het terrein (Creative Business). De andere lijn krijg je vanzelf mee, want we delen één kantoor met één printer.

Tot maart is het plannen, offertes en vergunningen. Vanaf maart tellen we af. Je schrijft de deelnemersmails, werkt het draaiboek bij, spreekt met de buurt en bezoekt twee andere evenementen om af te kijken. In de evenementenweek geldt een rooster met vaste vrije dagen; de zondag zelf is lang, de maandag en dinsdag daarna ben je vrij.

Volgend jaar willen we meer wandelaars trekken, en langzame lopers. Dat mag jouw onderzoek worden. De projectleider heeft iedere woensdag tijd voor je begeleiding: een uur, buiten, lopend.`,
    tasks: [
      'Deelnemers en buurt informeren',
      'Draaiboek en begroting bijhouden',
      'Partners en vrijwilligers begeleiden',
      'Onderzoek doen naar nieuwe deelnemers',
    ],
    learningGoals: [
      'Een groot evenement plannen en uitvoeren',
      'Belangen van deelnemer, buurt en partner afwegen',
      'Achteraf evalueren met cijfers en verhalen',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 24,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 2,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'sports',
    programmes: ['PABO', 'PED'],
    type: 'work_internship',
    title: 'Bewegend leren op het schoolplein van vijf basisscholen',
    body: `Tafels oefenen terwijl je touwtjespringt. Werkwoorden vervoegen met een estafette. Klinkt als een gimmick, en zonder goede voorbereiding is het dat ook. Wij begeleiden vijf basisscholen bij bewegend leren en bewegen in de pauze, en zoeken iemand die het didactische stuk sterker maakt.

Onze vakleerkrachten komen uit de sport. Ze kunnen honderd kinderen aan het rennen krijgen, maar vragen zich af of er dan ook gerekend wordt. Een student van de pabo weet hoe je een lesdoel bewaakt. Een student Pedagogiek ziet wie er buiten de boot valt en waarom. Je vormt een koppel met een vakleerkracht en geeft samen vier lessen per week.

Op vrijdag ontwikkel je materiaal. Aan het eind van het jaar ligt er een kaartenset die leerkrachten zelf kunnen gebruiken, met per kaart het doel, de regels en een variant voor wie minder goed kan bewegen.

We werken alleen in schoolweken. In september krijg je een training van twee dagen. Elke week een begeleidingsgesprek van een uur op donderdag, en eens per periode bekijken we beelden van jouw les. Sportkleding is handig. Goed kunnen gooien is niet nodig.`,
    tasks: [
      'Bewegende lessen voorbereiden en geven',
      'Pauzespel begeleiden',
      'Een kaartenset ontwikkelen',
      'Leerkrachten coachen in het gebruik',
    ],
    learningGoals: [
      'Lesdoelen bewaken in een beweeglijke situatie',
      'Spel aanpassen zodat iedereen meedoet',
      'Materiaal overdraagbaar maken',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 22,
    weeks: 34,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'sports',
    programmes: ['HBOICT', 'CMD'],
    type: 'graduation_internship',
    title: 'Vrijwilligers vinden met een app voor sportclubs',
    body: `Zaterdag, kwart over acht. De kantine moet open en de ingeplande ouder ligt in bed. Elke amateurclub kent dat tafereel. Onze bond beheert een ledenapp voor zeshonderd verenigingen en wil uitzoeken of die app het plannen van vrijwilligers makkelijker kan maken, of juist alleen maar drammeriger.

Afstuderen kan vanuit twee kanten. Bij CMD ligt de nadruk op motivatie: waarom zegt iemand ja, wanneer haakt iemand af, en welke toon werkt in een teamapp? Bij HBO-ICT gaat het om het roosteralgoritme, eerlijk verdelen en de koppeling met de ledenadministratie. Er is plaats voor één of twee studenten.

De bond heeft een digitaal team van negen. Zij bouwen in Flutter, met een API in Python. Een testgroep van acht clubs doet mee, van een korfbalvereniging met negentig leden tot een hockeyclub met tweeduizend.

Praktisch: vier dagen per week, de maandag en woensdag op kantoor, de overige dagen thuis of bij een club. Op clubavonden werk je maximaal tot negen uur en begin je een dag erna later. Begeleiding door de productowner of de lead developer, anderhalf uur per week.`,
    tasks: [
      'Onderzoek doen bij acht clubs',
      'Een roosteroplossing ontwerpen of bouwen',
      'Prototypes testen met vrijwilligers',
      'Resultaten overdragen aan het productteam',
    ],
    learningGoals: [
      'Ontwerpen voor vrijwillige inzet',
      'Eerlijkheid in een algoritme uitwerken',
      'Samenwerken met verenigingen',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 575,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 2,
  },
];
