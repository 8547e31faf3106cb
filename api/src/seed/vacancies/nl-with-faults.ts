import type { FaultySeedVacancy } from './seed-vacancy';

/** Dutch vacancies with one deliberate policy fault each; they are in review in the demo. */
export const nlWithFaults: readonly FaultySeedVacancy[] = [
  {
    fault: 'allowance_below_minimum',
    vacancy: {
      language: 'nl',
      sector: 'media',
      programmes: ['COM', 'CB'],
      type: 'work_internship',
      title: 'Redactie en sociale media van een reisblad',
      body: `Ons reisblad verschijnt acht keer per jaar en gaat uitsluitend over bestemmingen die je met de trein kunt bereiken. De redactie bestaat uit een hoofdredacteur, een vormgever en een wisselende groep schrijvers die altijd ergens op een perron staan.

Je stage draait om twee dingen. Je helpt bij het maken van het blad: feiten nakijken, bijschriften schrijven, beeld zoeken en de planning bewaken. En je verzorgt onze kanalen op sociale media, waar lezers hun eigen treinreizen delen. Daarvoor bedenk je iedere maand een reeks.

Dinsdag is redactiedag. We beginnen om half tien, eten samen en nemen aan het eind van de middag de proeven door, hardop, zin voor zin. Na twee edities maak je zelf een artikel van zes bladzijden, mét reis. Treinkaartjes en verblijf betalen wij.

De hoofdredacteur begeleidt je op woensdagochtend een uur. Hij is streng op komma's en ruimhartig met complimenten. Ons budget is krap, vandaar dat de vergoeding bescheiden is; we proberen het goed te maken met een leerzame plek en een royale treinkaart.`,
      tasks: [
        'Feiten controleren en bijschriften schrijven',
        'Een reeks voor sociale media bedenken',
        'Een eigen reisverhaal maken',
      ],
      learningGoals: [
        'Werken in een bladredactie',
        'Schrijven voor papier en online',
        'Een lezersgemeenschap onderhouden',
      ],
      daysPerWeek: 4,
      hoursPerWeek: 32,
      weeks: 20,
      allowance: 150,
      travelCosts: true,
      supervisionHours: 1,
      remoteDays: 1,
      places: 1,
    },
  },
  {
    fault: 'allowance_below_minimum',
    vacancy: {
      language: 'nl',
      sector: 'business',
      programmes: ['FT'],
      type: 'work_internship',
      title: 'Ontwerpassistent bij een label voor hergebruikte denim',
      body: `In een oude garage zagen, tornen en stikken wij aan spijkerbroeken die al een leven achter de rug hebben. Van elke drie broeken maken we twee nieuwe stukken. Het label bestaat vier jaar, telt drie mensen en levert aan elf winkels.

Als stagiair werk je mee aan de voorjaarscollectie. Je sorteert denim op gewicht en kleur, ontwerpt deelpatronen die om slijtplekken heen passen, maakt proefmodellen en denkt na over manieren om sneller te tornen. Dat laatste is trouwens ons grootste probleem: het kost meer tijd dan al het andere samen.

De eerste maand naai je vooral, aan een industriële machine met een eigen wil. Daarna ontwikkel je een model dat van jou is, van schets tot winkel. Het label in de kraag vermeldt jouw naam.

Elke maandag maken we een weekplanning op de muur. Op donderdag zitten we een uur bij elkaar over jouw leerdoelen. Verder sta je de hele dag naast de oprichter en de coupeuse, dus vragen kun je altijd kwijt. We lunchen in de zon als die er is. Voor werkuren gelden vaste tijden, van half tien tot half zes.`,
      tasks: [
        'Denim sorteren en tornen',
        'Patronen en proefmodellen maken',
        'Een eigen model ontwikkelen tot verkoop',
      ],
      learningGoals: [
        'Ontwerpen vanuit gebruikt materiaal',
        'Industriële naaitechnieken toepassen',
        'Een kleine serie voorbereiden',
      ],
      daysPerWeek: 5,
      hoursPerWeek: 36,
      weeks: 20,
      allowance: 150,
      travelCosts: false,
      supervisionHours: 1,
      remoteDays: 0,
      places: 1,
    },
  },
  {
    fault: 'too_many_hours',
    vacancy: {
      language: 'nl',
      sector: 'technology',
      programmes: ['HBOICT'],
      type: 'work_internship',
      title: 'Mobiele app bouwen voor monteurs van laadpalen',
      body: `Een monteur staat in de regen, met één vrije hand en een telefoon van drie jaar oud. Daar ontwerpen en bouwen wij voor. Onze app laat zien welke laadpaal kapot is, wat er eerder aan gedaan is en welk onderdeel in de bus moet liggen.

Ons bedrijf telt dertien mensen. De app is gemaakt in React Native, de server in Go. Als stagiair sluit je aan bij het appteam: een ontwerper, twee ontwikkelaars en een oud-monteur die alles test. Je begint met kleine verbeteringen, zoals grotere knoppen en een werkende zaklamp. Na een week of zes neem je het onderdeel offline werken op je, want in parkeergarages is geen bereik.

Je gaat minstens drie keer een dag mee de weg op. Dat levert altijd nieuwe inzichten op en soms een lekke band.

De werkweek loopt van maandag tot en met vrijdag, met iets langere dagen omdat we ook de avondploeg van monteurs willen ondersteunen. Begeleiding doet de lead van het appteam, twee uur per week, op vaste momenten. Op vrijdagmiddag laat iedereen zien wat er die week gelukt en mislukt is.`,
      tasks: [
        'Schermen en functies bouwen in React Native',
        'Offline werken ontwerpen en testen',
        'Meegaan met monteurs',
      ],
      learningGoals: [
        'Mobiele software maken voor buitengebruik',
        'Synchronisatie van gegevens begrijpen',
        'Testen met eindgebruikers',
      ],
      daysPerWeek: 5,
      hoursPerWeek: 44,
      weeks: 20,
      allowance: 600,
      travelCosts: true,
      supervisionHours: 2,
      remoteDays: 1,
      places: 1,
    },
  },
  {
    fault: 'test_without_reason',
    vacancy: {
      language: 'nl',
      sector: 'technology',
      programmes: ['CMD'],
      type: 'work_internship',
      title: 'Servicedesign voor een platform van woningcorporaties',
      body: `Een lekkende kraan melden zou niet moeilijker moeten zijn dan een kraan opendraaien. Toch bellen huurders liever, ook al staat er een portaal klaar. Wij maken dat portaal, voor 23 woningcorporaties, en we weten dat het aan ons ligt.

In het servicedesignteam werken vijf mensen. Je helpt ons de hele reis van een reparatie in beeld te brengen: van het eerste druppeltje tot en met het moment dat iemand belt of de monteur toch nog komt. Je zit bij klantenservice, rijdt mee met een vakman en bezoekt huurders thuis, steeds met een collega.

Daarna ga je ontwerpen. De meldpagina, de bevestiging, het verzetten van een afspraak. Kleine dingen met grote gevolgen. Van jouw hand komt in elk geval een vernieuwde statuspagina, die in het voorjaar bij drie corporaties live gaat.

We werken in sprints van twee weken. Op maandagochtend plannen we, op donderdag presenteren we aan elkaar en aan een klant. Je begeleider is senior servicedesigner en trekt elke week anderhalf uur voor jou uit, met een wandeling als het weer meezit. Twee dagen per week kun je elders werken.`,
      tasks: [
        'De klantreis van een reparatie in kaart brengen',
        'Huurders en vakmensen interviewen',
        'Een statuspagina ontwerpen en testen',
      ],
      learningGoals: [
        'Servicedesign toepassen over kanalen heen',
        'Onderzoek doen in iemands eigen huis',
        'Ontwerpen overdragen aan ontwikkelaars',
      ],
      daysPerWeek: 5,
      hoursPerWeek: 36,
      weeks: 20,
      allowance: 550,
      travelCosts: true,
      supervisionHours: 1,
      remoteDays: 2,
      places: 1,
      admissionTest: 'Online capaciteitentest van 90 minuten.',
    },
  },
  {
    fault: 'supervision_below_promise',
    vacancy: {
      language: 'nl',
      sector: 'youth_care',
      programmes: ['SW'],
      type: 'work_internship',
      title: 'Begeleiden in een logeerhuis voor kinderen',
      body: `Van vrijdagmiddag tot zondagavond is ons logeerhuis vol. Twaalf kinderen, zeven tot veertien jaar, komen eens per maand een weekend logeren zodat het thuis even stil is. Doordeweeks is er een kleinere groep voor wie een langere adempauze nodig heeft.

Je stage bestaat uit twee doordeweekse dagen en om de week een weekend. Je helpt bij het opstaan, koken, spelen, zwemmen en naar bed brengen, naast twee vaste begeleiders. In de doordeweekse uren werk je aan logeerplannen, bel je met ouders en bereid je het weekendprogramma voor.

Kinderen kijken hier uit naar kleine dingen: een vuurtje, pannenkoeken, een film uitkiezen met meerderheid van stemmen. Jij mag die dingen bedenken. Na drie maanden word je aanspreekpunt voor twee kinderen, en voer je met hun ouders de halfjaarlijkse evaluatie voor.

Het team heeft het druk, en een vast begeleidingsuur lukt niet iedere week. Wel loop je altijd mee met iemand die het vak verstaat, en na een weekend bellen we even na. De vrije dagen na een weekend staan vast in het rooster, dus je kunt daar rekening mee houden voor je studie en je andere werk.`,
      tasks: [
        'Kinderen begeleiden tijdens hun logeerperiode',
        'Logeerplannen bijwerken',
        'Contact met ouders onderhouden',
        'Weekendprogramma’s bedenken',
      ],
      learningGoals: [
        'Begeleiden in een huiselijke setting',
        'Ouders ondersteunen bij even loslaten',
        'Methodisch plannen en evalueren',
      ],
      daysPerWeek: 4,
      hoursPerWeek: 30,
      weeks: 36,
      allowance: 450,
      travelCosts: true,
      supervisionHours: 0.5,
      remoteDays: 0,
      places: 2,
    },
  },
  {
    fault: 'contact_details_in_text',
    vacancy: {
      language: 'nl',
      sector: 'education',
      programmes: ['LVO', 'PABO'],
      type: 'orientation_internship',
      title: 'Meekijken bij de overstap van groep 8 naar de brugklas',
      body: `In juni nemen kinderen afscheid van een school waar ze iedereen kennen en in augustus staan ze in een gang vol langere mensen. Ons samenwerkingsproject van drie basisscholen en één school voor voortgezet onderwijs probeert die stap kleiner te maken. Je kunt er een periode in meelopen.

Op woensdag ben je in groep 8. Je volgt de lessen, spreekt met leerlingen over wat ze verwachten en helpt bij een project waarin ze alvast les krijgen in een vaklokaal. Op donderdag zit je in de brugklas en hoor je van dezelfde soort leerlingen hoe het werkelijk was. Het verschil tussen die twee verhalen is waar het ons om gaat.

Je hoeft geen les te geven. Wel begeleid je een paar gesprekken met groepjes van vier en maak je met ons een kaart met tips van brugklassers voor achtstegroepers. Die kaart wordt ieder jaar uitgedeeld.

De projectleider begeleidt je, elke donderdag een half uur na schooltijd, en is daarbuiten goed bereikbaar. Heb je belangstelling, mail dan je motivatie rechtstreeks naar overstap@example.nl, dan plannen we een rondleiding langs beide scholen.`,
      tasks: [
        'Meelopen in groep 8 en de brugklas',
        'Groepsgesprekken met leerlingen begeleiden',
        'Een tipkaart mee maken',
      ],
      learningGoals: [
        'De overgang van po naar vo begrijpen',
        'Leerlingen bevragen zonder te sturen',
      ],
      daysPerWeek: 2,
      hoursPerWeek: 12,
      weeks: 10,
      allowance: null,
      travelCosts: true,
      supervisionHours: 1,
      remoteDays: 0,
      places: 2,
    },
  },
  {
    fault: 'contact_details_in_text',
    vacancy: {
      language: 'nl',
      sector: 'culture',
      programmes: ['COM'],
      type: 'work_internship',
      title: 'Publiciteit voor een festival van jeugdtheater',
      body: `Negen dagen, dertig voorstellingen en zo'n vijfduizend kinderen die om de haverklap moeten plassen. Ons festival voor jeugdtheater vindt plaats in de meivakantie. De publiciteit begint al in december, en dan stap jij in.

Je werkt samen met de publiciteitsmedewerker en een grafisch ontwerper. Jullie maken de programmakrant, de schoolbrief, de posters en alles wat online verschijnt. Je schrijft teksten die volwassenen overtuigen en kinderen niet vervelen. Dat is een vak apart, en je leert het door je teksten te laten lezen aan onze kinderraad, die uit zeven eerlijke mensen van negen bestaat.

In de festivaldagen zelf ontvang je de pers, regel je fotografen en houd je de sociale kanalen bij. Daarna is er een week rust, en vervolgens maak je de evaluatie.

Begeleiding vindt plaats op maandagmiddag, een uur, en daarnaast werk je de hele dag naast elkaar. Er is ruimte voor een eigen onderzoek, bijvoorbeeld naar scholen die nooit inschrijven. Op www.example.nl/festival/stage staat een uitgebreide beschrijving met het formulier om te solliciteren.`,
      tasks: [
        'Teksten schrijven voor krant, school en web',
        'Pers en fotografen begeleiden',
        'Sociale kanalen plannen en bijhouden',
        'De publiciteit evalueren',
      ],
      learningGoals: [
        'Schrijven voor kinderen en volwassenen',
        'Perscontacten opbouwen',
        'Een campagne plannen rond een festival',
      ],
      daysPerWeek: 4,
      hoursPerWeek: 32,
      weeks: 24,
      allowance: 400,
      travelCosts: true,
      supervisionHours: 1,
      remoteDays: 1,
      places: 1,
    },
  },
  {
    fault: 'contact_details_in_text',
    vacancy: {
      language: 'nl',
      sector: 'welfare',
      programmes: ['PMK', 'PED'],
      type: 'graduation_internship',
      title: 'Opvang op wisselende tijden: wat werkt voor kinderen?',
      body: `Ouders in de zorg, de schoonmaak en het openbaar vervoer beginnen om zes uur of stoppen om elf. De opvang gaat om half acht open. Onze welzijnsorganisatie onderzoekt daarom met twee partners of opvang op wisselende tijden mogelijk is zonder dat kinderen daar de rekening van betalen.

Je afstudeeropdracht gaat over de kant van het kind. Wat betekent het om de ene dag om zes uur gebracht te worden en de andere dag om twaalf? Welke groepsgrootte, welke vaste gezichten, welk ritme helpt? Je bestudeert literatuur, spreekt met ouders en medewerkers, en observeert op een locatie die al langer open is.

Je resultaat is een set pedagogische voorwaarden, getoetst bij ouders en bij een panel van medewerkers. Op basis daarvan besluit de stuurgroep in het najaar of er een proef komt.

Drie dagen per week is passend, waarvan één op afstand. De projectleider opvang begeleidt je wekelijks een uur, met een pedagoog als meelezer. Vragen over de opdracht kun je het snelst telefonisch stellen via 020 555 0142, op dinsdag en donderdag tussen tien en twaalf.`,
      tasks: [
        'Literatuur en praktijk onderzoeken',
        'Observeren op een locatie met ruime tijden',
        'Ouders en medewerkers interviewen',
        'Pedagogische voorwaarden formuleren',
      ],
      learningGoals: [
        'Onderzoek doen vanuit het belang van het kind',
        'Pedagogiek en organisatie afwegen',
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
  },
];
