import type { SeedVacancy } from './seed-vacancy';

/** Dutch vacancies of municipalities and other public bodies. */
export const nlOverheid: readonly SeedVacancy[] = [
  {
    language: 'nl',
    sector: 'government',
    programmes: ['COM'],
    type: 'work_internship',
    title: 'Bewoners informeren over werk aan straat en riool',
    body: `Als de gemeente een straat openbreekt, krijgt iedereen een brief. Een bewoner stuurde die brief terug met rode pen, keurig nagekeken. Score: 4,5. Sindsdien werken we anders en dat is de reden dat we een stagiair zoeken die van begrijpelijke taal houdt.

Team omgevingscommunicatie begeleidt zo'n veertig projecten: riolering, fietspaden, bomenkap, een brug. Jij krijgt er vijf onder je hoede, samen met een adviseur. Je schrijft brieven en borden, beheert de projectpagina's, organiseert inloopavonden en gaat langs de deuren als een project veel vragen oproept. Aanbellen leert meer dan een enquête.

Een tegenvaller hoort erbij. Soms is het besluit genomen en is het eerlijkste wat je kunt zeggen dat meepraten geen zin meer heeft. Hoe je dat doet zonder iemand te kleineren, oefenen we in een training van twee dagdelen.

**Werkweek.** Dinsdag teamdag in het stadskantoor, woensdag vaak buiten, vrijdag thuis. Inloopavonden zijn ongeveer eens per maand; die uren neem je terug.

**Begeleiding.** Eén uur per week, plus elke twee maanden een gesprek met je docent erbij.

**Eigen opdracht.** Een nieuwe standaardbrief, getest bij honderd bewoners. Start in week acht.`,
    tasks: [
      'Bewonersbrieven en projectpagina’s schrijven',
      'Inloopavonden organiseren',
      'Langs de deuren gaan bij lopende projecten',
      'Een standaardbrief ontwikkelen en testen',
    ],
    learningGoals: [
      'Begrijpelijk en eerlijk communiceren namens de overheid',
      'Omgaan met weerstand',
      'Teksten testen bij lezers',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 22,
    allowance: 650,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'government',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Open data en dashboards in een gemeentelijk datateam',
    body: `Hoeveel laadpalen staan er in een wijk, waar liggen de meldingen over losse tegels, en klopt het dat de helft van de bankjes kwijt is in het systeem? (Nee, ze stonden onder een andere categorie.) Zulke vragen komen dagelijks binnen bij ons datateam van tien mensen.

Je werkt met SQL, Python en een dashboardpakket, op een platform waar elk gegeven een eigenaar en een doel heeft. Die tweede eis is niet symbolisch: als we niet kunnen uitleggen waarom we iets bijhouden, gaat het weg. Een privacy officer zit aan hetzelfde bureau-eiland en praat graag.

De opbouw van je stage is helder. Eerst twee bestaande rapportages overzetten, om de gegevens te leren kennen. Daarna de keten van een openbare dataset verbeteren, van bron tot publicatie. Vervolgens een eigen product, bij voorkeur voor een wijkteam dat nu met schermafdrukken werkt.

Onze begeleider is data engineer en heeft eerder vijf studenten begeleid. Ze plant anderhalf uur per week, geeft feedback via merge requests, en laat je aanschuiven bij een raadscommissie als er cijfers van ons op tafel liggen. Werken vanuit huis kan op twee dagen.`,
    tasks: [
      'Rapportages overzetten en controleren',
      'Een openbare dataset verbeteren',
      'Een dashboard bouwen voor een wijkteam',
      'Documentatie en definities bijwerken',
    ],
    learningGoals: [
      'Betrouwbare gegevensketens bouwen',
      'Gegevens verantwoord en doelgebonden gebruiken',
      'Vragen van collega’s vertalen naar een product',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 700,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'government',
    programmes: ['SW'],
    type: 'graduation_internship',
    title: 'Wie gebruikt de minimaregelingen niet, en waarom?',
    body: `Van de gezinnen die recht hebben op onze sport- en cultuurbijdrage maakt 43 procent geen gebruik. Zo'n getal lees je in een nota, en daarna gebeurt er weinig. De afdeling bestaanszekerheid wil nu horen wat erachter zit en vraagt een afstudeerder Social Work om dat met inwoners uit te zoeken.

Het beleid wordt geschreven op de derde verdieping. Je onderzoek speelt beneden: in de bibliotheek, bij de voedselbank, op een schoolplein, aan een balie. Je voert gesprekken over geld, en daar rust schaamte op. Je krijgt vooraf een training van een ervaringsdeskundige, en een vast aanspreekpunt bij het wijkteam voor inwoners die direct hulp nodig blijken te hebben.

De beleidsadviseur die je begeleidt is eerlijk over de speelruimte. Het budget staat vast tot volgend jaar, formulieren kunnen morgen anders. Je advies mag dus groot en klein zijn, als je het onderscheid maakt.

- drie dagen per week, zelf in te delen rond het veldwerk
- maandag om elf uur begeleiding, anderhalf uur
- een presentatie aan de wethouder, in gezelschap van twee inwoners die dat willen
- cadeaubonnen voor deelnemers`,

    tasks: [
      'Gesprekken voeren met inwoners en professionals',
      'Drempels in regelingen en formulieren beschrijven',
      'Advies opstellen voor korte en lange termijn',
    ],
    learningGoals: [
      'Onderzoek doen naar niet-gebruik van voorzieningen',
      'Leefwereld en systeemwereld verbinden',
      'Beleidsmatig adviseren',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 22,
    allowance: 650,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'government',
    programmes: ['PED', 'PMK'],
    type: 'work_internship',
    title: 'Beleid voor het jonge kind: voorschool, opvang, thuis',
    body: `Beleid maken klinkt als vergaderen, en ja, er wordt vergaderd. Maar wie bij ons meedraait, ziet vooral hoe een zin in een nota vijf maanden later bepaalt of een peuter van twee een plek heeft of niet. Dat maakt het werk concreet.

We zijn met vier beleidsadviseurs onderwijs en jeugd. In de stageperiode herzien we het plan voor voorschoolse educatie. Jij helpt om dat plan te toetsen aan de praktijk. Je gaat langs kinderopvanglocaties, het consultatiebureau en een ouderkamer. Van elk bezoek maak je een verslag van één kantje, dat rechtstreeks in het dossier komt.

Daarnaast leer je het ambachtelijke deel: een collegevoorstel schrijven, subsidieaanvragen beoordelen aan de hand van criteria, cijfers over bereik controleren. Je schuift aan bij het bestuurlijk overleg, stil in het begin, met een eigen onderdeel na een maand of drie.

Onze ervaring is dat studenten van Pedagogiek en Pedagogisch management hier snel iets bijdragen, omdat wij zelf al te lang binnen zitten. Kom met lastige vragen. Op woensdagochtend heb je begeleiding van een uur; bij schrijfwerk komt daar commentaar in de kantlijn bij.`,
    tasks: [
      'Werkbezoeken afleggen en verslaan',
      'Subsidieaanvragen beoordelen met criteria',
      'Een collegevoorstel mee opstellen',
      'Bereikcijfers controleren en duiden',
    ],
    learningGoals: [
      'De beleidscyclus van binnenuit begrijpen',
      'Pedagogische kennis vertalen naar beleid',
      'Bestuurlijk schrijven',
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
    sector: 'government',
    programmes: ['CMD'],
    type: 'graduation_internship',
    title: 'Het lastigste formulier van de gemeente herontwerpen',
    body: `Het aanvraagformulier voor bijzondere bijstand heeft 61 velden. Van alle mensen die beginnen, haalt 38 procent het einde. Onze baliemedewerkers kennen het uit het hoofd en vullen het met inwoners samen in, drie kwartier per keer. Dat mag beter.

We geven je als afstudeerder de ruimte om bij het begin te beginnen. Welke vragen zijn wettelijk nodig, welke zijn gewoonte, en welke weten we eigenlijk al? Je werkt samen met een jurist, een consulent en een ontwikkelaar. Gebruikersonderzoek doe je aan de balie, met mensen die het formulier nú moeten invullen en dus geen tijd hebben voor een mooi interview. Daar pas je je methode op aan.

Het team digitale dienstverlening gebruikt een vast ontwerpsysteem voor overheden. Je hoeft dus geen knoppen te bedenken, wel de volgorde, de taal, de hulp en wat er gebeurt als iemand halverwege stopt. Ook de papieren versie hoort erbij.

Begeleiding krijg je van een service designer die in het hele land formulieren heeft gesloopt. Wekelijks een uur met zijn tweeën en op donderdag ontwerpkritiek met het team. Vier dagen, waarvan minimaal twee op het stadskantoor.`,
    tasks: [
      'Het huidige formulier analyseren met jurist en consulent',
      'Onderzoek doen aan de balie',
      'Een digitale en papieren versie ontwerpen',
      'Testen en doorrekenen van het effect',
    ],
    learningGoals: [
      'Ontwerpen binnen wettelijke kaders',
      'Toegankelijke taal en interactie combineren',
      'Samenwerken met juridische en uitvoerende collega’s',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 700,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'government',
    programmes: ['FT', 'CB'],
    type: 'graduation_internship',
    title: 'Van textielcontainer naar nieuwe garens in de regio',
    body: `In onze gemeente wordt jaarlijks ruim 900 ton textiel ingezameld. Een deel gaat naar kringloopwinkels, een deel naar het buitenland, en van een groot deel weten we het niet. Sinds producenten zelf verantwoordelijk zijn voor afgedankte kleding, is dat niet-weten een probleem geworden.

De afdeling grondstoffen wil een afstudeerder (of twee) die de keten uittekent. Met een achtergrond in Fashion & Textile Technologies bekijk je wat er werkelijk in de containers zit: vezelsamenstelling, kwaliteit, geschiktheid voor sorteren of vervezelen. Met een achtergrond in Creative Business richt je je op partijen, geldstromen en een haalbaar regionaal plan.

In oktober is er een sorteerproef van drie dagen in een loods. Oude kleren aan, handschoenen van ons. Wat je daar leert, vind je in geen rapport.

Je werkplek is het gemeentehuis; veldwerk doe je bij inzamelaars en een spinnerij die wil meedenken. De adviseur circulaire economie begeleidt je elke donderdag. Hij stelt één vraag steeds opnieuw: wat kan de gemeente hier zelf aan doen? Beantwoord die aan het einde in tien bladzijden en een kaart, en je hebt iets waar het college in het voorjaar mee verder kan.`,
    tasks: [
      'De keten en geldstromen in kaart brengen',
      'Meedoen aan een sorteerproef en die analyseren',
      'Partijen in de regio interviewen',
      'Een advies met kaart opleveren',
    ],
    learningGoals: [
      'Textielstromen beoordelen op hergebruik',
      'Ketenpartners bij elkaar brengen',
      'Advies geven binnen publieke kaders',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 22,
    allowance: 600,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'government',
    programmes: ['PMK'],
    type: 'graduation_internship',
    title: 'Toezicht op kinderopvang: wat doet een inspectie met een team?',
    body: `Een inspecteur komt onaangekondigd, blijft een dagdeel en schrijft een rapport. Formeel klopt dat allemaal. Maar of een locatie er beter van wordt, hangt af van wat er in de weken daarna gebeurt, en daar zijn wij dan allang weer weg.

Wij zijn een team van veertien toezichthouders bij een regionale gezondheidsdienst. Voor een afstudeeronderzoek Pedagogisch management willen we die weken erna laten volgen. Je gaat eerst met vier inspecties mee, om te ervaren hoe wij werken. Vervolgens spreek je op acht locaties met leidinggevenden en medewerkers: wat kwam aan, wat riep weerstand op, wat is er veranderd?

Je positie is bijzonder. Je hoort bij ons en je vraagt naar ons. Afspraken over onafhankelijkheid leggen we daarom vast voordat je start, en ons management krijgt je stukken niet eerder te zien dan de deelnemers.

Twee tot drie dagen per week, in overleg met je opleiding. Schrijven doe je waar je wilt. De stafadviseur kwaliteit begeleidt je en ziet je iedere week een uur, op kantoor of al wandelend. Vragen over wetgeving mag je aan iedereen stellen; reken op veertien verschillende antwoorden.`,
    tasks: [
      'Inspecties bijwonen',
      'Leidinggevenden en medewerkers interviewen',
      'Effecten van toezicht analyseren',
      'Aanbevelingen doen aan het team',
    ],
    learningGoals: [
      'Onafhankelijk onderzoek doen binnen een organisatie',
      'Toezicht en kwaliteitszorg begrijpen',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 22,
    weeks: 24,
    allowance: 625,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'nl',
    sector: 'government',
    programmes: ['LVO', 'COM'],
    type: 'orientation_internship',
    title: 'Kennismaken met de griffie: democratie voor scholieren',
    body: `De raadzaal heeft 39 stoelen en op dinsdagmiddag zitten daar geen raadsleden maar scholieren. Ze dienen moties in over gratis tampons, latere lestijden of een zwembad, en ze leren dat je voor een meerderheid anderen nodig hebt. De griffie organiseert dat, ongeveer vijftig keer per jaar.

Gedurende tien weken kun je een dag per week meelopen. Je bereidt met ons een bezoek voor, ontvangt de klas, begeleidt een fractie van zes leerlingen en ruimt na afloop de snoeppapiertjes op. Op de avond van een echte raadsvergadering mag je op de tribune blijven, maar dat hoeft niet.

Voor aankomende leraren is dit een mooie manier om burgerschap buiten het klaslokaal te zien. Studenten Communicatie letten misschien meer op hoe een gemeente uitlegt wat ze doet. Beide invalshoeken komen aan bod in het nagesprek op dinsdag om vier uur, een half uur met de raadsadviseur educatie.

Je sluit af met een idee om het programma te verbeteren voor het vmbo of juist voor examenklassen. Geen dik stuk: een pagina en een gesprek. Reiskosten krijg je terug en soep is er altijd.`,
    tasks: [
      'Schoolbezoeken voorbereiden en begeleiden',
      'Een fractie leerlingen coachen in debat',
      'Een verbeteridee uitwerken',
    ],
    learningGoals: [
      'Zien hoe lokale democratie werkt',
      'Burgerschapsonderwijs verkennen buiten de school',
    ],
    daysPerWeek: 1,
    hoursPerWeek: 8,
    weeks: 10,
    allowance: null,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'nl',
    sector: 'government',
    programmes: ['SW', 'PED'],
    type: 'work_internship',
    title: 'Bij leerplicht: gesprekken voordat het een zaak wordt',
    body: `De leerplichtambtenaar heeft een imago: streng, formulieren, boete. In de praktijk zijn negen van de tien gesprekken preventief. Er zit een leerling tegenover je die liever ergens anders was, met een ouder die moe is, en samen zoek je uit wat er nodig is om morgen wél te gaan.

Je loopt mee in een team van acht. In de eerste periode hoor je toe, lees je de wet (dunner dan je denkt) en leer je de scholen kennen. Vervolgens bereid je spreekuren op school voor en voer je daar korte gesprekken, eerst samen, dan met je begeleider achterin. Tot slot krijg je enkele zaken waarin je het hele traject volgt, met thuisbezoek en zorgoverleg.

Het spannende zit in de dubbele rol. Je helpt en je handhaaft. Wanneer zeg je als medewerker dat iets gevolgen heeft, zonder dat het gesprek stopt? Met die vraag vul je een jaar.

Iedere maandag casusoverleg, iedere donderdag werkbegeleiding van een uur. Op woensdag houden we ruimte voor je studie. Je krijgt een toegangspas, een laptop en een inwerkmap die door de vorige stagiair is opgesteld en die jij weer verder aanvult.`,
    tasks: [
      'Spreekuren op scholen voorbereiden en houden',
      'Verzuimzaken volgen met een collega',
      'Deelnemen aan zorgoverleg',
      'De inwerkmap actualiseren',
    ],
    learningGoals: [
      'Hulp en handhaving combineren in gesprekken',
      'Werken binnen een wettelijk kader',
      'Netwerken rond school en gezin benutten',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 36,
    allowance: 675,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 1,
    places: 1,
  },
];
