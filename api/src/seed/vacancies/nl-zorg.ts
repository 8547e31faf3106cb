import type { SeedVacancy } from './seed-vacancy';

/** Dutch vacancies of hospitals, mental health care, elderly care and disability care. */
export const nlZorg: readonly SeedVacancy[] = [
  {
    language: 'nl',
    sector: 'health_care',
    programmes: ['SW'],
    type: 'work_internship',
    title: 'Maatschappelijk werk op de afdelingen van een ziekenhuis',
    body: `Een ziekenhuisopname zet meer stil dan alleen het lichaam. Wie zorgt er voor de hond, wat gebeurt er met het flexcontract, hoe vertel je het de kinderen? Medisch maatschappelijk werkers worden gebeld als zulke vragen de behandeling in de weg gaan zitten. Dat gebeurt bij ons gemiddeld elf keer per dag.

Je sluit aan bij de teams van oncologie en neurologie. De eerste weken loop je visite mee, leer je de dossiertaal en zit je naast een collega bij gesprekken. Rond week zeven voer je zelf kennismakingsgesprekken. Vanaf Kerstmis heb je een bescheiden eigen caseload van vijf patiënten, altijd met een achterwacht in huis.

We geloven in oefenen voordat het telt. Ons skillslab is één middag per maand van ons: slechtnieuwsgesprekken, boosheid, stilte. Een trainingsacteur doet mee en niemand wordt beoordeeld.

Verder is het hier een gewone werkplek met een te kleine kantine en fijne collega's. Elke donderdag om drie uur is jouw begeleidingsgesprek. De pieper gaat dan naar iemand anders. Verslagen voor je opleiding kun je op dinsdagmiddag maken; daar houden we in de planning rekening mee.`,
    tasks: [
      'Gesprekken voeren met patiënten en naasten',
      'Meelopen met visite en multidisciplinair overleg',
      'Praktische hulp regelen na ontslag',
      'Rapporteren in het patiëntendossier',
    ],
    learningGoals: [
      'Psychosociale hulp bieden bij ziekte en verlies',
      'Samenwerken met artsen en verpleegkundigen',
      'Eigen emoties hanteren in het werk',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 40,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'health_care',
    programmes: ['COM'],
    type: 'work_internship',
    title: 'Interne communicatie in een ziekenhuis met 3.400 collega’s',
    body: `De helft van onze collega's zit nooit achter een bureau. Een verpleegkundige op de hartbewaking leest geen intranetbericht van zeshonderd woorden, en een schoonmaker heeft niet eens een eigen computer. Toch moeten zij weten dat de parkeergarage dichtgaat, wat de nieuwe richtlijn inhoudt en wanneer er taart is.

Dat is het vraagstuk van team interne communicatie, zes mensen aan één lange tafel. Wij maken een app met nieuws, schermen in de personeelsrestaurants, een papieren krantje dat populairder is dan alle digitale middelen samen, en we begeleiden afdelingen bij veranderingen.

Je draait vanaf dag één mee in de ochtendredactie van kwart voor negen. Je schrijft, belt, fotografeert en gaat de afdelingen op, want het echte verhaal zit nooit bij de manager. Na zes weken krijg je een eigen dossier. Dit jaar is dat de verhuizing van de poliklinieken, waar vierhonderd mensen mee te maken hebben.

Je begeleider is senior adviseur en oud-journalist. Reken op veel rode strepen en een wekelijks gesprek van een uur. Twee dagen per week kun je thuis werken, behalve tijdens crisisberichten, dan zitten we bij elkaar.`,
    tasks: [
      'Nieuws maken voor app, scherm en papier',
      'Een communicatieplan schrijven voor de verhuizing',
      'Medewerkers op de werkvloer interviewen',
      'Bereik meten en bespreken',
    ],
    learningGoals: [
      'Interne communicatie bij verandering plannen',
      'Kort en begrijpelijk schrijven',
      'Middelen kiezen op basis van doelgroeponderzoek',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 2,
    places: 1,
    questions: [
      'Welk bericht van een organisatie vond je onlangs onbegrijpelijk, en hoe zou jij het schrijven?',
    ],
  },
  {
    language: 'nl',
    sector: 'health_care',
    programmes: ['CMD'],
    type: 'graduation_internship',
    title: 'Wachten zonder schrikken: ontwerp voor de kinderpoli',
    body: `Op de kinderpoli wachten gezinnen gemiddeld 34 minuten. Kinderen horen intussen anderen huilen en bedenken het ergste. De pedagogisch zorgverleners hebben daar goede methodes voor, maar zijn met te weinig om bij iedereen aan te schuiven.

Ontwerp iets wat helpt. Meer zeggen we niet, want de vorm staat open: een spel op de vloer, een verhaal dat met je meeloopt, een scherm dat laat zien wie er nu binnen is, of iets wat thuis al begint. Je onderzoekt wat spanning oproept en afneemt, en maakt minstens twee iteraties die in de wachtruimte getest worden.

## Praktische kant

Het ziekenhuis heeft een ontwerpstudio met drie vaste ontwerpers, een lasersnijder en een hoekje voor user testing. Je werkt drie à vier dagen per week, waarvan één thuis. Voor alles met kinderen is er een toestemmingsprocedure; die doorlopen we in je eerste twee weken samen, zodat je daar later niet op vastloopt.

Een service designer begeleidt je wekelijks en een pedagogisch zorgverlener is je inhoudelijke baken. Het eindontwerp gaat naar een commissie die geld heeft om één idee te laten bouwen. Dat kan het jouwe zijn.`,
    tasks: [
      'Onderzoek doen naar beleving in de wachtruimte',
      'Prototypes maken en testen',
      'Een toestemmingsprocedure voorbereiden',
      'Het ontwerp presenteren aan de commissie',
    ],
    learningGoals: [
      'Ontwerpen voor kinderen in een spannende situatie',
      'Ethisch testen in een zorgomgeving',
      'Een ontwerp onderbouwen voor beslissers',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 30,
    weeks: 20,
    allowance: 550,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'health_care',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Functioneel beheer van het patiëntendossier',
    body: `Het dossiersysteem van een ziekenhuis staat nooit uit. Wel klaagt er altijd iemand over. Functioneel beheerders luisteren naar die klachten, scheiden de onhandige knop van het echte risico en passen het systeem aan. Wij zijn met veertien collega's, half zorg, half ICT van achtergrond.

Wat doe jij? Je begint op de gebruikersondersteuning, twee weken lang, met een koptelefoon op en iemand naast je. Beter leer je een systeem niet kennen. Daarna ga je met het team poliklinieken formulieren inrichten, autorisaties controleren en wijzigingen testen. We werken met een ontwikkel-, test- en productieomgeving en niets gaat over zonder vier ogen.

De opdracht die voor jou klaarligt: meldingen uit het systeem. Artsen krijgen er tientallen per dag en klikken ze weg. Met SQL-query's breng je in kaart welke meldingen nooit iets opleveren, en met een apotheker en een internist stel je voor wat eruit mag. Dat is werk waar je later naar kunt wijzen.

Op kantoor zijn we op maandag en donderdag; de rest is vrij in te vullen. Wekelijks is er anderhalf uur begeleiding en je volgt de basiscursus van de leverancier op onze rekening.`,
    tasks: [
      'Gebruikersvragen aannemen en oplossen',
      'Formulieren en autorisaties inrichten',
      'Wijzigingen testen volgens testplan',
      'Meldingen analyseren met SQL',
    ],
    learningGoals: [
      'De vertaalslag maken tussen zorg en techniek',
      'Gecontroleerd wijzigen in een kritisch systeem',
      'Data-analyse inzetten voor verbetering',
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
    sector: 'health_care',
    programmes: ['PED'],
    type: 'work_internship',
    title: 'Kinderen voorbereiden op een operatie of onderzoek',
    body: `Met een pop, een infuuszakje en een fotoboek leggen wij kinderen uit wat er gaat gebeuren. Soms duurt dat vijf minuten, soms drie bezoeken. Op onze afdeling pedagogische zorg werken vijf mensen en we zien per jaar ongeveer tweeduizend kinderen, van pasgeboren broertjes en zusjes tot pubers van zeventien.

Tijdens je stage leer je kijken naar angst en regie. Welke keuze kun je een kind wel geven als de operatie zelf geen keuze is? Je oefent eerst met collega's, dan met kinderen die voor een licht onderzoek komen, en rond de jaarwisseling bereid je zelf kinderen voor op een narcose. De ouders neem je daarin mee, want die zijn vaak banger.

Op dinsdag is de dagbehandeling vol en ben je van half acht tot vier in touw. Donderdag is rustiger. Dan is er ruimte voor de speelkamer, voor casuïstiek en voor jouw begeleidingsuur, dat wij als een afspraak met een patiënt behandelen: het gaat door.

Voor je eigen opdracht liggen er wensen, bijvoorbeeld voorbereidingsmateriaal voor kinderen die weinig Nederlands spreken. Kom gerust met een ander idee. Vaccinaties regelt onze arbodienst kosteloos.`,
    tasks: [
      'Kinderen en ouders voorbereiden op ingrepen',
      'Afleiding bieden tijdens behandelingen',
      'Spel begeleiden in de speelkamer',
      'Voorbereidingsmateriaal ontwikkelen',
    ],
    learningGoals: [
      'Ontwikkelingsgericht communiceren over ziekte',
      'Spanning van kind en ouder verlagen',
      'Je plek innemen in een medisch team',
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
    sector: 'health_care',
    programmes: ['SW'],
    type: 'graduation_internship',
    title: 'Van kliniek naar huis: herstel na een psychiatrische opname',
    body: `De dag van ontslag wordt gevierd en de week erna is het stil. Mensen die bij ons in de kliniek waren, vertellen dat ze dan in een gat vallen: het ritme weg, de buurt vreemd, de afspraak met het wijkteam pas over een maand. Onze herstelacademie wil dat gat beter begrijpen.

Je volgt een half jaar lang, met hun instemming, zes tot acht mensen in de eerste twaalf weken na hun opname. Je belt, wandelt, drinkt koffie en vraagt wat hielp. Dat levert verhalen op. Die leg je naast wat organisaties zeggen te bieden, en daaruit volgt een voorstel voor de overgang.

Werken met herstelverhalen vraagt zorgvuldigheid. Een onderzoekscommissie kijkt vooraf mee. Je krijgt een duobegeleiding van een sociaal psychiatrisch verpleegkundige en een herstelcoach, elke vrijdagochtend, en buiten die tijd een vast nummer binnen de instelling voor als iets niet kan wachten.

Drie dagen per week is het uitgangspunt. Schrijven kan thuis. Verslagen zonder jargon hebben hier de voorkeur; de mensen over wie het gaat, lezen mee en mogen schrappen. Wie zelf ervaring heeft met herstel is welkom, maar je hoeft ons daar niets over te vertellen.`,
    tasks: [
      'Mensen volgen na hun opname',
      'Verhalen optekenen en laten autoriseren',
      'Het aanbod van organisaties in kaart brengen',
      'Een voorstel doen voor een betere overgang',
    ],
    learningGoals: [
      'Narratief onderzoek doen',
      'Herstelondersteunend werken',
      'Verbinden van formele en informele steun',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 26,
    allowance: 525,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'health_care',
    programmes: ['PED', 'PMK'],
    type: 'work_internship',
    title: 'Kinderdagcentrum: leren communiceren zonder woorden',
    body: `Vincent lacht als de wind door de bomen gaat. Dat weten we omdat iemand drie weken lang, elke dag, heeft genoteerd wanneer hij lachte. Op ons kinderdagcentrum komen kinderen met een ernstige meervoudige beperking. Hun ontwikkeling is er, alleen moet je haar willen zien.

Stagiairs zijn hier geen extra handen. Je staat naast de bezetting van drie begeleiders op zes kinderen en leert in kleine stappen: contact maken, tillen met hulpmiddelen, sondevoeding aanreiken onder toezicht, activiteiten bedenken met geur, licht, muziek en water. De fysiotherapeut geeft in september een tilcursus van een dag. Pas daarna help je bij verzorging.

- maandag: zwembad, altijd met z'n vieren
- dinsdag: snoezelruimte en video-analyse
- donderdag: muziek, wandelen, oudercontact

In het tweede half jaar richt je je op een vraagstuk. Voor PED is dat meestal een communicatieplan voor één kind. Voor PMK kan het de personeelsplanning of de samenwerking met een regulier kinderdagverblijf zijn, waarmee we in januari een gezamenlijke groep beginnen.

Je begeleider filmt af en toe een moment van jou met een kind. Samen terugkijken is spannend en leert meer dan welk formulier ook.`,
    tasks: [
      'Kinderen begeleiden bij zintuiglijke activiteiten',
      'Signalen observeren en vastleggen',
      'Een communicatieplan of organisatievraag uitwerken',
      'Overdracht met ouders verzorgen',
    ],
    learningGoals: [
      'Sensitief en responsief handelen',
      'Werken met video-interactieanalyse',
      'Ethische dilemma’s bespreken in het team',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 38,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
    adjustments: 'Niet kunnen tillen is geen bezwaar; de taken worden dan anders verdeeld.',
  },
  {
    language: 'nl',
    sector: 'health_care',
    programmes: ['PMK', 'PED'],
    type: 'graduation_internship',
    title: 'Consultatiebureau en kinderopvang beter laten samenwerken',
    body: `Een jeugdarts ziet een dreumes vier keer per jaar, een pedagogisch medewerker vier dagen per week. Toch bereikt wat de een opmerkt de ander maar zelden. In onze regio willen we daar verandering in brengen, met een warme overdracht die ouders ook prettig vinden.

De jeugdgezondheidszorg zoekt een afstudeerder die beide werelden kan lezen. Je brengt in drie wijken in beeld hoe de contacten nu lopen, wat er door privacyregels niet kan en wat wel zou kunnen maar niet gebeurt. Daarna ontwikkel je met twee kinderdagverblijven en één consultatiebureau een werkwijze, en probeer je die acht weken uit.

Je werkt vanuit het consultatiebureau. Dinsdag is spreekuurdag, en dan zit je regelmatig achterin de kamer. Op de andere dagen bezoek je opvanglocaties of schrijf je. De stafverpleegkundige begeleidt het proces; een beleidsadviseur kijkt mee naar je methode. Zij spreken je om en om, elke week.

**Wat we hopen:** een afspraak die op één kaartje past. **Wat we vrezen:** weer een protocol. Houd ons daar vooral aan, ook als een manager om meer bladzijden vraagt. Studenten Pedagogiek en Pedagogisch management zijn even welkom.`,
    tasks: [
      'Huidige samenwerking in drie wijken onderzoeken',
      'Ouders en professionals interviewen',
      'Een werkwijze ontwikkelen en acht weken beproeven',
    ],
    learningGoals: [
      'Ketensamenwerking analyseren en verbeteren',
      'Werken binnen regels over privacy',
      'Een proef evalueren met de betrokkenen',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 24,
    allowance: 525,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'health_care',
    programmes: ['HBOICT'],
    type: 'graduation_internship',
    title: 'Afsprakendata ontleden: waarom lopen spreekuren uit?',
    body: `Een spreekuur dat om negen uur begint, loopt bij ons om elf uur gemiddeld 26 minuten achter. Daar hebben we allemaal een theorie over. De arts wijst naar de planning, de planning naar de laatkomers, de patiënt naar de arts. Wij hebben vijf jaar aan tijdstempels liggen en nog niemand die er serieus naar gekeken heeft.

Voor een afstudeerder HBO-ICT met belangstelling voor data is dit een dankbaar onderwerp. De gegevens zijn gepseudonimiseerd en staan in een afgesloten analyseomgeving met Python, dbt en PostgreSQL. Je onderzoekt patronen, bouwt een voorspelmodel of een simulatie, en toetst het resultaat bij twee poliklinieken die mee willen doen. Een eenvoudig model dat mensen begrijpen heeft onze voorkeur boven een ingewikkeld model dat drie procent beter scoort.

Het datateam bestaat uit vijf analisten en een engineer. Iedere ochtend om half tien een korte stand van zaken, op woensdag een uur begeleiding en om de week een gesprek met de klinisch informaticus over betekenis en valkuilen.

Aanwezigheid: vier dagen, waarvan je er twee elders kunt werken. De analyseomgeving is alleen bereikbaar vanaf onze laptop. Publiceren over je methode mag, over afdelingen niet.`,
    tasks: [
      'Tijdstempels opschonen en verkennen',
      'Een voorspelmodel of simulatie bouwen',
      'Uitkomsten valideren met twee poliklinieken',
      'De analyse reproduceerbaar opleveren',
    ],
    learningGoals: [
      'Een data-analyseproject zelfstandig leiden',
      'Modelkeuzes uitleggen aan niet-technici',
      'Verantwoord omgaan met gezondheidsgegevens',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 650,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'health_care',
    programmes: ['FT'],
    type: 'graduation_internship',
    title: 'Kleding voor revalidatie die op kleding lijkt',
    body: `Probeer eens met één hand een spijkerbroek aan te trekken. In ons revalidatiecentrum is dat voor veel mensen dagelijkse training, en meestal eindigt die in een joggingbroek. Comfortabel, zeker. Maar iemand die net een been of een baan verloren heeft, wil er soms gewoon uitzien zoals vroeger.

Onze ergotherapeuten naaien al jaren zelf ritsen in broekspijpen. Ze willen weten of het professioneler kan. Voor je afstuderen onderzoek je welke aanpassingen werken bij zittend dragen, beperkte handfunctie of een prothese. Je ontwikkelt een patroon en een materiaalkeuze, en maakt twee of drie kledingstukken die revalidanten een week lang dragen en beoordelen.

Er is een atelierruimte met een industriële naaimachine, een lock en een paskamer met brede deur. Voor 3D-simulatie gebruik je de licentie van je opleiding; een computer die het aankan, staat klaar. Wasproeven doen we met onze eigen linnenkamer, want alles moet op zestig graden.

De ergotherapeut die het initiatief nam, begeleidt je één vast uur per week en is verder drie dagen aanwezig. Een kledingtechnoloog uit ons netwerk kijkt maandelijks mee naar pasvorm en naadopbouw.`,
    tasks: [
      'Draagwensen van revalidanten onderzoeken',
      'Patronen ontwikkelen en prototypes naaien',
      'Draag- en wasproeven uitvoeren',
      'Een maakbaar technisch dossier samenstellen',
    ],
    learningGoals: [
      'Adaptieve kleding ontwerpen met gebruikers',
      'Pasvorm beoordelen bij zittende houding',
      'Materiaal testen op duurzaamheid en comfort',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 24,
    allowance: 475,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'health_care',
    programmes: ['COM', 'CB'],
    type: 'work_internship',
    title: 'Wervingscampagne maken vanuit de ouderenzorg',
    body: `Iedereen in de ouderenzorg zoekt mensen, en iedereen doet dat met dezelfde foto: een hand op een hand. Wij willen daarvan af. Onze negen locaties zitten vol humor, ruzie over het menu, verliefdheid, biljart en verdriet. Dat is het werk. Wie dat voor zich ziet, solliciteert misschien wél.

Bij het team werving en communicatie werken vier collega's. We hebben één camera, een prima netwerk van medewerkers die graag meedoen en een directie die fouten vergeeft. Jij bedenkt en produceert in twintig weken een campagne met een eigen vorm. Student Communicatie? Dan leg je het zwaartepunt bij strategie en doelgroep. Student Creative Business? Dan juist bij concept, productie en planning.

Je eerste opdracht is simpel: loop vijf verschillende diensten mee, waaronder een vroege van zeven uur. Daarna pas mag je iets vinden. Vervolgens werk je in drie sprints met steeds een presentatie aan medewerkers en bewoners; zij stemmen met knikkers.

Begeleiding is er twee keer per week, drie kwartier op maandag en een uur op donderdag. Toestemming voor beelden van bewoners loopt via een vaste procedure die jij leert toepassen.`,
    tasks: [
      'Diensten meelopen en verhalen verzamelen',
      'Een campagneconcept uitwerken',
      'Foto- en videoproductie organiseren',
      'Resultaten meten en terugkoppelen',
    ],
    learningGoals: [
      'Een creatief concept onderbouwen',
      'Produceren met toestemming en respect',
      'Sturen op resultaat bij een lopende campagne',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'health_care',
    programmes: ['SW'],
    type: 'orientation_internship',
    title: 'Kijkstage welzijn in een woonzorgcentrum',
    body: `Denk je bij een woonzorgcentrum aan bingo? Die is er, op vrijdag, en het gaat er hard aan toe. Maar welzijn in de ouderenzorg gaat vooral over de vraag hoe iemand zichzelf kan blijven na een verhuizing op hoge leeftijd. Over die vraag kun je bij ons tien weken nadenken.

Je komt op dinsdag. In de ochtend trek je op met een welzijnscoach: een kennismakingsgesprek met een nieuwe bewoner, een wandeling, het maken van een levensboek. Na de lunch ben je bij een groepsactiviteit of een familiegesprek. Wij letten erop dat je verschillende afdelingen ziet, ook die waar mensen met dementie wonen.

Voor jou is de belangrijkste opdracht om één bewoner goed te leren kennen. Tien dinsdagen lang drink je samen koffie. Aan het eind weet je iets over een leven dat langer duurde dan de televisie bestaat, en weet die bewoner iets over jou.

Een nagesprek van een half uur is er elke week. De begeleider stelt weinig vragen en laat lange stiltes vallen, daar wen je aan. Reiskosten vergoeden we en de warme maaltijd tussen de middag is voor stagiairs gratis.`,
    tasks: [
      'Meelopen met welzijnscoaches',
      'Eén bewoner wekelijks bezoeken',
      'Helpen bij groepsactiviteiten',
    ],
    learningGoals: ['Beeldvorming over ouderen onderzoeken', 'Een levensverhaal leren beluisteren'],
    daysPerWeek: 1,
    hoursPerWeek: 7,
    weeks: 10,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 3,
  },
  {
    language: 'nl',
    sector: 'health_care',
    programmes: ['CMD', 'HBOICT'],
    type: 'orientation_internship',
    title: 'Rondkijken in een innovatielab voor thuiszorg',
    body: `Ons lab is een nagebouwde flatwoning op de begane grond van het hoofdkantoor. Er staat een bed, een keukentje, een rollator, en daartussen liggen medicijndispensers, sensoren en beeldbelschermen die wel of niet gaan werken. Zes weken lang, twee dagen per week, mag je meekijken hoe wij dat uitzoeken.

Het is een echte oriëntatie, dus je hoeft nog niets te kunnen programmeren of ontwerpen. Je ziet hoe een idee binnenkomt, hoe we het met wijkverpleegkundigen bespreken, hoe een test eruitziet en waarom we zeven van de tien producten afwijzen.

In week twee en vier ga je op pad met een wijkverpleegkundige. Zij heeft twaalf minuten per bezoek en vertelt je onderweg welke technologie helpt en welke alleen maar piept. Die ritten zijn volgens vorige stagiairs het leerzaamst.

Aan het einde kies je één product uit de kast en beschrijf je in twee pagina's of schetsen wat jij eraan zou veranderen. De labcoördinator geeft er uitgebreid commentaar op. Verder is hij er elke dag voor vragen, met een vast moment op dinsdagmiddag. Samen met een studiegenoot komen mag, er zijn twee plaatsen.`,
    tasks: [
      'Testsessies bijwonen en notuleren',
      'Meerijden met de wijkverpleging',
      'Een verbetervoorstel maken voor één product',
    ],
    learningGoals: [
      'Zien hoe zorgtechnologie wordt gekozen en getest',
      'Gebruikers observeren in hun eigen context',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 14,
    weeks: 6,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 2,
  },
];
