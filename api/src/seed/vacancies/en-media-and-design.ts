import type { SeedVacancy } from './seed-vacancy';

/** English demo vacancies for employers in media and culture. */
export const englishMediaAndDesignVacancies: readonly SeedVacancy[] = [
  {
    language: 'en',
    sector: 'media',
    programmes: ['CMD'],
    type: 'work_internship',
    title: 'Interaction designer in a studio for public information',
    body: `Leaflets about organ donation. The screen in the waiting room of the court. The envelope that tells you that you owe tax. Somebody designs those things, and on good days it is us.

Our studio has eight people and one rule on the wall: say what it is. We work for public bodies, often on subjects that make people nervous, and we take our time to make them clear. You would join as an interaction designer and work on two or three projects next to each other. At the moment these are a digital intake for legal aid, a set of icons for a hospital and a website on flooding.

You will make wireframes, user flows and prototypes in Figma, prepare tests and sit in on them, and be present when a client says no. We do not keep interns away from clients.

Each project has its own lead, but one designer is your supervisor throughout. You have breakfast together on Monday to plan the week and a longer talk on Thursday afternoon about what you are learning. In month three you pick a project in the public domain that annoys you, and get two days a week to improve it. We publish the best of those on our own site, with your name.`,
    tasks: [
      'Make user flows, wireframes and prototypes',
      'Prepare and observe usability tests',
      'Present work to clients together with the lead',
      'Redesign one public service of your own choice',
    ],
    learningGoals: [
      'Make complex public information understandable',
      'Defend design decisions towards a client',
      'Plan work across several projects',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 1,
    places: 2,
    questions: [
      'Which official letter or form would you like to redesign, and where would you begin?',
    ],
  },
  {
    language: 'en',
    sector: 'media',
    programmes: ['CB', 'COM'],
    type: 'work_internship',
    title: 'Podcast production, from research to final mix',
    body: `You have probably never thought about the person who phones nine lighthouse keepers to find the one who talks well. That person could be you.

We produce narrative podcasts in English for public broadcasters and cultural funds. There are five of us: two makers, a sound designer, an editor and a producer who knows where all the cables are. We make about four series a year and listen to far more.

During your internship you work along on one series from beginning to end. You start in research: reading, calling, making timelines. Then come the recordings, at which you handle permissions, travel and the spare batteries. During editing you cut rough versions in Reaper, and learn why eleven seconds of silence can be too many or too few. Finally there is the release, with show notes, transcripts and clips.

Next to this, from about week seven, you develop an idea for a single episode of ten minutes. You pitch it, make a planning and budget, and produce it with the sound designer. It appears in our own feed.

Tuesday is listening day: we play rough cuts with the lights off and everybody writes before anyone speaks. Your supervisor is the producer. She blocks ninety minutes on Wednesday and is in the same room for the rest.`,
    tasks: [
      'Research subjects and find people to interview',
      'Arrange recordings, permissions and planning',
      'Make rough edits and transcripts',
      'Produce one short episode of your own',
    ],
    learningGoals: [
      'Manage a production with a budget and deadlines',
      'Build a story for the ear',
      'Deal carefully with people who tell their story',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 24,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'media',
    programmes: ['COM'],
    type: 'work_internship',
    title: 'Reporter-editor at an English-language city news site',
    body: `About one in eight people in our city does not read Dutch comfortably. They pay rent here, their bins are collected on the wrong day here, and when the council decides something they hear of it last. Our news site tries to repair that. Four editors, a dozen freelancers, thirty thousand readers a month.

As an intern you belong to the newsroom from your first day. We meet at nine. Everyone brings one thing they noticed on their way in. You take a subject, call people, go there if you can, write, and have your text edited while you watch. We publish at noon and at five. Most interns have their first article online in week one; it is usually about bins.

You will also make the Friday newsletter, learn to check a claim, read a council agenda (with help where it is in Dutch) and correct a mistake in public, which happens to all of us.

From month three you work on a longer story of your own, with a day a week set aside for it. Previous subjects: letter boxes without a name, a laundrette that turned eighty, who repairs the lifts in tall blocks.

The editor-in-chief reads all your drafts. Half an hour every day at two is yours, and on Fridays you look back together.`,
    tasks: [
      'Report and write two or three short articles a week',
      'Compile the weekly newsletter',
      'Check facts and process corrections',
      'Research and publish one longer story',
    ],
    learningGoals: [
      'Find and judge local news',
      'Write short, correct and fair texts',
      'Interview people from all parts of a city',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 375,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'en',
    sector: 'culture',
    programmes: ['CB', 'COM'],
    type: 'graduation_internship',
    title: 'Graduation: who never visits our museum, and why not?',
    body: `We know a lot about our visitors. They come by train, they like the soup, and most of them have been here before. About the people in the streets behind the museum we know almost nothing, except that few of them ever come in.

For this graduation assignment we ask you to look outward. You choose two neighbourhoods, talk to residents, shopkeepers and people who run community rooms, and find out what would have to change before a visit makes sense to them. It may turn out to be the price, the opening hours, the subject or the stairs at the entrance. It may also be that they have better things to do, and then we would like to know what.

On the basis of that you develop one proposal. It should be something we can afford: our yearly budget for new audiences is 18,000 euros, and you will see how it is spent now. You test the proposal on a small scale, during one of our free Sundays for example.

Practical: two days a week for a longer period, so that there is room for a job or for classes next to it. Your supervisor is the head of public affairs, with an hour on every one of your days. The educators and the guards, who see everything, are willing to be interviewed too. The working language is English.`,
    tasks: [
      'Interview residents and key people in two neighbourhoods',
      'Analyse current visitor figures and spending',
      'Develop an affordable proposal',
      'Test it during a free Sunday',
    ],
    learningGoals: [
      'Do audience research outside your own circle',
      'Translate findings into a feasible concept',
      'Give unwelcome news in a constructive way',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 16,
    weeks: 34,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
    adjustments:
      'Part-time over a longer period is the starting point. Working hours can be moved to the afternoon.',
  },
  {
    language: 'en',
    sector: 'culture',
    programmes: ['CMD', 'HBOICT'],
    type: 'work_internship',
    title: 'Interactive exhibits for a museum about water',
    body: `Things that break, things that drip and things that children run into: an interactive exhibit has a hard life. Our workshop in the basement of the museum makes them, mends them and learns from the bruises.

The next exhibition is about ground water. You work on two of its twenty-two exhibits, from cardboard model to the version that has to survive two hundred thousand visitors. One is a table on which you dig canals in sand while a projector shows where the water goes; the other has not been thought up yet and that is partly your job.

Who we look for: a designer or maker who can handle at least one of these and wants to learn another: physical prototyping, Arduino, projection, creative coding in TouchDesigner or Processing, graphic design in space.

A working day begins at half past eight with a round through the halls before the doors open. We note what has stopped working and divide the repairs, and you will repair things as well since nothing teaches you more about design. From ten we build. On Wednesday afternoons, when schools visit, you put a prototype on a trolley and see what happens.

The head of the workshop is your supervisor. He plans two hours a week with you and is otherwise usually under a table nearby.`,
    tasks: [
      'Develop two exhibits from model to final version',
      'Test prototypes with visitors every Wednesday',
      'Help with the daily round and repairs',
      'Document construction and software for maintenance',
    ],
    learningGoals: [
      'Design interaction without instructions',
      'Prototype with physical and digital material',
      'Design for durability and repair',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 22,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'en',
    sector: 'culture',
    programmes: ['HBOICT', 'CMD'],
    type: 'graduation_internship',
    title: 'Graduation: searching a photo archive nobody has described',
    body: `In our depot there are 140,000 photographs of a harbour, taken by its own photographers over seventy years. They have been scanned. They have numbers. What they do not have is descriptions, so whoever looks for a crane, a strike or a grandmother has to leaf.

**The question:** how can a visitor find something in a collection without words? Image recognition can help, and it can also do harm: an algorithm that labels dock workers wrongly is worse than no label at all. We want a solution in which people can correct the machine and can see where a label came from.

**What you could do,** depending on your programme. With an ICT profile: compare methods for image embeddings, build a search service, measure how well it does. With a design profile: investigate how researchers, family historians and artists search, and design an interface that shows doubt. We have room for both and would enjoy it if you worked side by side.

**Guidance.** Two people: our collection manager, who knows the pictures, and a developer who works for several archives. Together they have three hours a week for you. On Tuesdays a group of retired dockers comes by to tell what is in the photos. You will want to be present for that, since they have waited a long time for somebody to ask.`,
    tasks: [
      'Investigate how different users search for images',
      'Build or design a search without descriptions',
      'Evaluate it with users and with the volunteers',
      'Write a recommendation on fair labelling',
    ],
    learningGoals: [
      'Apply image recognition or interface design to heritage',
      'Recognise and limit bias in automatic labels',
      'Evaluate with experts by experience',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 22,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 1,
    places: 2,
  },
  {
    language: 'en',
    sector: 'culture',
    programmes: ['FT'],
    type: 'orientation_internship',
    title: 'A look behind the seams: costume workshop of a dance company',
    body: `Dancers sweat, stretch and change clothes in forty seconds in the dark. That is what a costume has to allow, and it explains nearly everything about how we make them.

Our costume workshop opens its door for a first acquaintance of eight weeks, one day each. You will not design a ballet. You will see how a drawing becomes a garment that can be danced in a hundred times, and you will do parts of it yourself under the eyes of people who have done so for a long while.

The programme, roughly:

- Week one and two: the stock, six thousand pieces, and how we mend and wash them.
- Week three to five: cutting room and machines. You make a practice bodice with gussets.
- Week six: a fitting with dancers, at which you hold the pins and watch.
- Week seven: dyeing and breaking down, that is, making new things look worn.
- Week eight: dress rehearsal, seen from the wings.

Every day closes with a cup of tea and three questions from your host: what did you do, what did you not understand, what would you like to try. She is the head cutter, and she takes those answers into account for the week after. The company rehearses in English. Bring shoes that can get dye on them.`,
    tasks: [
      'Mend and sort pieces from stock',
      'Make a practice bodice with gussets',
      'Assist at a fitting and a dress rehearsal',
    ],
    learningGoals: [
      'Discover what stage costume asks of material and construction',
      'Practise basic techniques with guidance',
      'Find out if craft work suits you',
    ],
    daysPerWeek: 1,
    hoursPerWeek: 7,
    weeks: 8,
    allowance: null,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'en',
    sector: 'culture',
    programmes: ['FT'],
    type: 'graduation_internship',
    title: 'Graduation: repeatable colour from madder, weld and walnut',
    body: `A natural dye is a promise that the next batch will be slightly different. Artists love that. Manufacturers do not. In the dye lab of our textile museum we would like to know how far the two can be brought together.

You investigate which steps in dyeing with plants cause the variation: the harvest, the water, the mordant, the temperature curve, or us. You choose one dye plant and two fibres, set up a series of trials and measure the outcome with a spectrophotometer. You keep a dye log that a stranger could follow. Around the trials you speak with two small producers who use plant dyes commercially, so that your advice lands somewhere.

The lab has six dye baths, a climate cupboard, a light-fastness tester and a colour archive of some nine thousand samples with recipes, part of which goes back a century. It shares a corridor with the weaving and knitting departments, and the people there do like to help and do like to talk.

Three days a week in the lab: Monday to prepare, Tuesday and Wednesday to dye and measure. Our dye master supervises you, two hours each week, and the curator reads your thesis on its historical claims. Safety instruction comes first: you receive it on day one, with gloves, goggles and a coat in your size.`,
    tasks: [
      'Design a series of dye trials for one plant',
      'Measure colour difference and light fastness',
      'Interview two producers who use plant dyes',
      'Write a protocol that others can repeat',
    ],
    learningGoals: [
      'Carry out controlled textile experiments',
      'Interpret colour measurements',
      'Connect craft knowledge with industry standards',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 20,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'en',
    sector: 'culture',
    programmes: ['CB'],
    type: 'work_internship',
    title: 'Production assistant for a documentary film festival',
    body: `Ninety films, five screens, six days in November, and eleven months to make sure that the right film starts on the right screen. We are a festival for documentary film about work: fishing, nursing, coding, striking, waiting.

The production office has three permanent people and you would be the fourth desk. Until the summer it is calm here. You learn how contracts with cinemas are made, how a budget breathes and how you read a technical rider. After the summer the pace goes up, but we plan for it: your working week stays thirty-two hours, and during the festival itself you work a fixed shift of eight hours that you choose in October. Days worked in the weekend are given back in the same month.

What will be yours:

- the travel and stay of about forty film-makers
- the delivery of film files, with subtitles, from everywhere
- the planning of some sixty volunteers, together with their coordinator

And your own assignment: a side programme of one afternoon. You think up the theme, find a venue, a guest and a public, and stay within 1,200 euros. You start on it in your sixth week.

Your supervisor is the head of production. Tuesday mornings from ten to twelve are for the two of you, whatever else is on fire.`,
    tasks: [
      'Arrange travel and stay of guests',
      'Keep track of film deliveries and subtitles',
      'Make the volunteer planning with the coordinator',
      'Produce a side programme within a budget',
    ],
    learningGoals: [
      'Plan a large event with many dependencies',
      'Draw up and guard a budget',
      'Communicate with international guests and suppliers',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 24,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'media',
    programmes: ['CMD'],
    type: 'work_internship',
    title: 'Motion design for science explainers',
    body: `What does a protein look like when it folds? Nobody has seen it, so we have to imagine it, and then a professor has to agree.

We make short animated films for research institutes and museums. Our team: an illustrator, three animators, a writer and a former chemist who guards the truth. Films last between one and four minutes and take six to ten weeks. You take part in two or three of them.

You begin with the ends of things: titles, captions, loops, small corrections. This is how you learn our files and our way of naming layers, in After Effects mostly and sometimes in Blender or on paper. Around week five you get a full scene, and around week ten a full film of sixty seconds. For that film you speak with the scientist yourself, draw the storyboard, make the animatic and carry it to the end. The writer and the chemist are in your corner.

On Monday we look at reference material, preferably something that has nothing to do with science. On Wednesday each of us shows work that is not ready. Your supervisor is the lead animator. You sit together twice a week for an hour and she draws over your frames, if you allow her to, which is the fastest way to learn timing that we know.`,
    tasks: [
      'Animate titles, loops and corrections',
      'Design and animate full scenes',
      'Make one sixty-second film from brief to delivery',
    ],
    learningGoals: [
      'Visualise abstract processes correctly',
      'Control timing and rhythm in animation',
      'Process comments from subject experts',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
    questions: [
      'Add one short piece of animation to your portfolio and say what you would now change.',
    ],
  },
  {
    language: 'en',
    sector: 'media',
    programmes: ['COM'],
    type: 'graduation_internship',
    title: 'Graduation: does showing our data make readers trust us more?',
    body: `Under each of our data stories there is a box called "How we did this". It holds the sources, the sums, the doubts. Making it costs about a day per story. Whether anyone reads it, and whether it changes what they think of us, we honestly do not know.

As a graduate in communication you would find out. We imagine a combination of methods: the click data that we already have, an experiment with two versions of the same story, and a dozen interviews with readers, including people who wrote to us in anger. But the design of the research is yours, and your school decides if it is good enough.

Our newsroom specialises in figures on housing, care and climate, and publishes in English and Dutch. Twelve people work here, of whom two are the data editors with whom you will have most to do. You have access to the archive, to the statistics and, after signing a confidentiality form, to the letters.

We would like to see you two or three days a week; you may choose which, except that Tuesday should be one of them. Then we discuss all running stories and you hear what readers never see. Supervision: one hour on Tuesday with the managing editor, one hour in the week with a data editor. At the end you advise us to keep the box, change it or drop it.`,
    tasks: [
      'Analyse reading behaviour on existing stories',
      'Set up an experiment with two versions',
      'Interview readers with different opinions of us',
      'Advise the newsroom on openness about method',
    ],
    learningGoals: [
      'Operationalise trust and measure it',
      'Combine statistics with interviews',
      'Translate research into an editorial decision',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 20,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'media',
    programmes: ['CB'],
    type: 'work_internship',
    title: 'Music rights and release planning at an independent label',
    body: `Somebody wrote the bass line. Somebody else played it, a third person recorded it, and eleven years later it turns up under a film about penguins. Who is paid what? At our label that question arrives about twice a day.

We release some fifteen albums a year, mostly jazz, electronics and things in between, and we administer the rights of forty composers. There are five people on two floors and one very full archive. You work half of your time on releases and half on rights.

**Releases** means planning: when the master has to be in, when the sleeve goes to the printer, which radio makers hear it first. You keep the planning of three albums and are the contact for the artists in daily matters.

**Rights** means patience: registering works, checking statements, finding missing names. It is precise work and you learn a trade that few people know. We explain the law as we go, and every other Thursday a lawyer joins for lunch and takes questions.

As your own project you choose a record from the back catalogue, find out whether it deserves a new edition and make the business case. You start in week nine and present it in week nineteen. The label manager supervises you for two hours a week, on Monday and on Thursday.`,
    tasks: [
      'Keep the release planning of three albums',
      'Register works and check royalty statements',
      'Maintain contact with artists on practical matters',
      'Write a business case for a reissue',
    ],
    learningGoals: [
      'Understand copyright and neighbouring rights in practice',
      'Plan a release with several parties',
      'Calculate whether a cultural product can pay its way',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 375,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'media',
    programmes: ['CMD', 'COM'],
    type: 'orientation_internship',
    title: 'Five weeks of looking over shoulders in a design studio',
    body: `What does an agency do all day? We asked ourselves the same, and drew up a programme for first-year and second-year students who want to know before they have to choose.

You come two days a week, on Tuesday and Thursday, for five weeks. On Tuesday you are linked to one colleague: a strategist, a copywriter, an interface designer, a front-end builder and finally the planner, who keeps the rest of us honest. You sit in on their calls and meetings (clients know you are there) and do small tasks for them.

On Thursday you and the other students, four at most, work on an assignment for a real but tiny client: a choir, a repair café, a rowing club. In five Thursdays you go from conversation to concept. Our creative director joins you from two to four, looks at the wall and asks questions. She is good at questions.

There is no grade from our side and you do not work on invoiced projects. Because of that we pay no allowance for this short period, but travel and lunch are covered. You get a written reflection of one page in the last week, and you give us one as well.

No portfolio is needed. Tell us in a few lines what made you curious.`,
    tasks: [
      'Spend a day with each of five colleagues',
      'Develop a concept for a small client with other students',
      'Write a one-page reflection',
    ],
    learningGoals: [
      'Compare professions within an agency',
      'Go through a short creative process',
      'Give and receive feedback',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 14,
    weeks: 5,
    allowance: null,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 0,
    places: 4,
  },
  {
    language: 'en',
    sector: 'culture',
    programmes: ['COM', 'CB'],
    type: 'work_internship',
    title: 'Audience and publicity at a neighbourhood theatre',
    body: `Our theatre used to be a swimming pool. The stage is where the deep end was, and people still come in to ask for the lockers. We seat 180, we play about 130 evenings a year, and roughly a third of what you see is made by people from the neighbourhood itself, in whatever languages they bring.

The publicity department is one person, with you two. You write the programme texts, in English, and look after translations by volunteers. You make the posters with templates that our designer left us, plan posts, welcome photographers and keep the mailing lists tidy. You also leave the building: the best publicity in our area is a chat at the market on Thursday morning, and you will have one, every week, with a thermos.

Your own assignment begins after a month. You adopt one community production, a choir, a rap workshop or the Sunday storytellers, and take care of its whole audience plan: who should know about it, through whom, at what price, and what happens afterwards.

How we work: Tuesday ten o'clock is the staff meeting, with all eleven of us including the technicians. After it you and your supervisor take an hour. There is a second hour on Thursday. You see at least one performance a week for free and, if it falls in the evening, you come in later the next day.`,
    tasks: [
      'Write programme texts and newsletters in English',
      'Plan publicity per performance',
      'Talk with visitors and passers-by at the market',
      'Make and carry out one audience plan',
    ],
    learningGoals: [
      'Reach audiences outside the usual channels',
      'Plan and evaluate a small campaign',
      'Write warmly and precisely about performances',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 30,
    weeks: 20,
    allowance: 350,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'media',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Newsroom developer: graphics that work on a phone',
    body: `A journalist walks up to your desk at eleven with a spreadsheet and a question. At four a graphic has to be online that answers the question, on a phone, on a train, with one bar of signal. Some days that is the job.

On other days it is slower. We have three newsroom developers who build the tools behind those graphics: a chart maker for editors, a map that loads in under a second, an archive of election results. We use TypeScript, Svelte and D3, and everything is hosted as plain files since plain files do not fall over on election night.

You take part in both rhythms. For the first month you sit beside a developer and build small graphics together. In the second month you make them yourself, with an editor. In the third you start on a tool of your own. The wish list is long; near the top is a way to make each chart readable for people who use a screen reader.

We hold a short meeting at half past nine and a review on Friday, in which journalists may be as critical as they like. You work with the lead developer as your supervisor: forty-five minutes on Monday, the same on Wednesday, and code review each day. News arrives when it wants to, but you go home at half past five.`,
    tasks: [
      'Build interactive graphics with editors',
      'Improve loading time and readability on phones',
      'Develop a newsroom tool of your own',
      'Write tests and short documentation',
    ],
    learningGoals: [
      'Visualise data honestly and clearly',
      'Develop for slow connections and small screens',
      'Work under a deadline without losing quality',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 525,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'media',
    programmes: ['CMD'],
    type: 'graduation_internship',
    title: 'Graduation: a radio for children who cannot read yet',
    body: `Children of four and five love audio and cannot read a menu. Whoever designs for them discovers quickly how much we lean on words.

We are an audio platform with stories, songs and news for children, in four languages. Most listening happens on a parent's phone. We would prefer something a child can operate alone, without a screen, and for which a parent does not need to be called when the batteries are flat. There have been two attempts. Both are in a cupboard, and you may take them apart.

Your graduation project is to design the interaction of such a radio. What do you turn, press, stack, shake? How does a child find yesterday's story back? When is it enough for today? You do research in a nursery school that cooperates with us, where parents have given permission and the teachers are glad with the distraction. You make prototypes from wood, cardboard and small electronics; our maker space has what you need and somebody who can solder.

What to expect from us: four days a week at a table beside the product team, a supervisor who has studied design for children, with two hours a week for you, and a budget of 400 euros for materials. Before your first visit to the school you apply for a certificate of conduct, which we pay for and which takes about two weeks.`,
    tasks: [
      'Observe how children choose and listen',
      'Make and test a series of tangible prototypes',
      'Involve parents and teachers in choices',
      'Deliver a tested interaction concept',
    ],
    learningGoals: [
      'Design for users who do not read',
      'Do ethical research with children',
      'Prototype tangible interaction',
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
    language: 'en',
    sector: 'culture',
    programmes: ['PABO', 'LVO'],
    type: 'work_internship',
    title: 'Museum education: lessons among steam engines',
    body: `A class of twenty-eight comes in, hears a steam engine hiss and stops listening to you. What do you do? This is a good place to find out.

The education team of our technical museum receives about four hundred school classes a year, from the first group of primary school up to the third year of secondary. A growing share comes from international and bilingual schools, and for them we give our lessons in English. Those lessons are now translations of the Dutch ones. They can be better, and we would like you to make them so.

You start by watching: six different lessons, six different educators. Then you teach along, and after about a month you have a class of your own each Tuesday and Thursday, with a colleague in the room. The other day and a half are for development. You choose one lesson, for example on pressure or on the women who ran the spinning mill, and rebuild it: aims, materials, language support, a way to see whether children have learned something.

Our head of education taught for ten years. She observes two of your lessons each week and discusses them with you straight away over tea. You also have a partner teacher at one of the schools, who tries out your material with her own pupils and tells you frankly how it went.`,
    tasks: [
      'Teach museum lessons in English',
      'Redesign one lesson with language support',
      'Try out material with a partner school',
      'Observe and discuss lessons by colleagues',
    ],
    learningGoals: [
      'Teach outside the classroom',
      'Support language in subject lessons',
      'Evaluate what pupils have learned',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 28,
    weeks: 20,
    allowance: 350,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 1,
    places: 2,
  },
];
