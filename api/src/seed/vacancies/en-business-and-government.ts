import type { SeedVacancy } from './seed-vacancy';

/** English demo vacancies for employers in business, government and sports. */
export const englishBusinessAndGovernmentVacancies: readonly SeedVacancy[] = [
  {
    language: 'en',
    sector: 'business',
    programmes: ['FT'],
    type: 'work_internship',
    title: 'Digital knitting: from swatch to small series',
    body: `Two flat-bed machines, a steam table, a wall of cones sorted by colour and, by four in the afternoon, fluff on everything. We are a knitting studio that develops and makes small series for designers: ten scarves, forty jumpers, a cover for a concert harp.

You learn the machine here. That takes time, and we give it. In the first month you make swatches, a stitch a day, and build a sample book that you may keep. You learn to program in the machine's own software and you learn what it means when the sound changes. After that you work along on orders: preparing yarn, programming, first sample, measuring, adjusting, linking, finishing.

From month three there is a project of your own, for one day in the week to begin with and later for two. You develop a knit on a theme you choose with us. Earlier interns worked on a seamless glove for people with joint pain and on a fabric from the leftovers of a whole year.

We are four. Monday at nine we plan the machines, Wednesday at four we lay all failures of the week on the table, which is more fun than it sounds. The owner, a knitwear technologist, supervises you for two hours a week and for the rest works at the machine beside yours. Ear protection is provided and is worn.`,
    tasks: [
      'Knit swatches and build a sample book',
      'Program and knit samples for clients',
      'Finish, measure and document small series',
      'Develop a knit of your own',
    ],
    learningGoals: [
      'Program an industrial flat-bed machine',
      'Relate yarn, stitch and finish to the result',
      'Work to the specification of a client',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 22,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'en',
    sector: 'business',
    programmes: ['FT'],
    type: 'graduation_internship',
    title: 'Graduation: recognising blends in discarded clothing',
    body: `A jumper says "100% wool" and it lies. Perhaps the label was wrong from the start, perhaps the elbows have been mended with acrylic. To recycle fibres well you must know what you have in your hand, and every day we have nine thousand kilos of it in our hands.

Our sorting plant uses near-infrared scanners that recognise pure materials very well and blends only moderately. Especially cotton with a little elastane, and everything that has been coated, goes wrong. For your graduation we ask you to find out which blends cause most of the errors and whether they can be dealt with: by better reference samples, by preparing the garments differently, or by sorting some categories out by hand beforehand.

You have the lab for this, with a microscope, solubility tests and a scanner of the same type as in the hall, plus as many discarded garments as you could wish for. You collect a reference set of about three hundred samples, determine their real composition and compare it with what the scanner says. The plant operators know a great deal by touch, and including that knowledge in a sensible way is part of the question.

Three days a week; Tuesday and Wednesday in the lab, the third day as you like. Your supervisor is our materials specialist, for two hours a week, and her colleague in the hall gives a safety tour on the first day.`,
    tasks: [
      'Build a reference set of garments',
      'Determine composition in the lab',
      'Compare results with the scanner',
      'Advise on sorting of difficult blends',
    ],
    learningGoals: [
      'Apply fibre analysis in a systematic way',
      'Combine measurements with craft knowledge',
      'Translate lab results to an industrial process',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 20,
    allowance: 550,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'business',
    programmes: ['CB', 'COM'],
    type: 'work_internship',
    title: 'Marketing intern at a refill wholesaler with a mission',
    body: `We deliver washing-up liquid in a barrel to cafés and offices, and pick up the barrel again. That is the whole idea. It saves about eleven tonnes of plastic a year and gives work to fourteen people who were told elsewhere that there was no work for them.

The commercial team consists of three. We lack someone who tells the story well without making it prettier than it is, and that is what you can practise here. You write the monthly mail to customers, make product sheets, visit customers for short portraits and keep track of what the website does. You also drive along on a delivery round in your first week and work in the filling hall for a day, because otherwise you write nonsense.

On Monday we have stand-up at the barrels, with everyone. On Tuesday the commercial team plans, and you bring the figures: who opened what, who ordered after that, what did it cost. On Thursday afternoon you sit with your supervisor for two hours, to go through texts, and to discuss how it is going.

In week eight you start on a plan of your own. The question is free, as long as it is real. For example: how do we keep the small cafés, that order little and complain little and then silently leave?

Dutch customers get Dutch texts from a colleague. Yours will be in English, for the growing group of international offices.`,
    tasks: [
      'Write customer mails and product sheets',
      'Make portraits of customers and colleagues',
      'Report on figures in the weekly meeting',
      'Develop and test one marketing plan',
    ],
    learningGoals: [
      'Tell an honest sustainability story',
      'Base marketing choices on figures',
      'Work in a social enterprise',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'business',
    programmes: ['COM', 'CB'],
    type: 'orientation_internship',
    title: 'Follow a communication department for six weeks',
    body: `Logistics is a sector in which a spelling mistake can send a container to the wrong harbour. Words matter to us more than you would expect of people in yellow jackets.

Our communication department has five people for twelve hundred colleagues at three sites, and English is our common language. For students at the start of their programme we have an orientation of six weeks, two days each. You see five kinds of work: internal news, press, events, crisis preparation and the screens in the warehouse, which may well be the most-read medium in the company.

The set-up is simple. Each week you are teamed up with one colleague, with whom you do the things that come up. You write at least one small text every week, and it is actually published, after editing. In the fourth week you are a reporter during a night-shift breakfast, at seven in the morning, and in the fifth you take part in a crisis exercise in which you play a journalist who keeps asking.

On your second day of each week there is an hour with the head of the department. She asks what you have seen, explains why things happen as they do and, if you want her to, comments on your texts. In the sixth week you give a five-minute talk about the thing that surprised you most.

Safety shoes are here in all sizes.`,
    tasks: [
      'Work along with five communication specialists',
      'Write one short text a week',
      'Take part in a crisis exercise',
    ],
    learningGoals: [
      'Get an overview of corporate communication',
      'Write for readers with little time',
      'Decide which part of the field attracts you',
    ],
    daysPerWeek: 2,
    hoursPerWeek: 16,
    weeks: 6,
    allowance: 350,
    travelCosts: true,
    supervisionHours: 1,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'en',
    sector: 'business',
    programmes: ['CB'],
    type: 'graduation_internship',
    title: 'Graduation: renting out outdoor gear instead of selling it',
    body: `The average tent is used nine nights a year. We sell tents, so we should be happy about that, but we are not.

Our shop, thirty years old and owned by its staff since 2019, wants to know if renting out can become a serious part of the business. A trial last summer with twenty tents and fifteen backpacks went well and badly: they were always rented, and they came back wet.

**What you would investigate.** Who rents and who would never. What it costs to clean, check, repair and store. Which products lend themselves to it. Where the break-even point lies, and how it changes with the weather. And what renting does to selling, for our purchaser is worried about that, not without reason.

**What you would deliver.** A business model with figures, tested with customers by means of a second trial in May, for which there are 4,000 euros. You set up the trial, run it with the shop team and evaluate it.

**What you get from us.** Last year's books, a customer panel of two hundred, a repair workshop with strong opinions. A supervisor from the management team, one hour on Monday and one on Thursday. A vote in the staff meeting on Tuesday, as everyone has who works here longer than a month.

Two or three days a week; tell us what suits your programme.`,
    tasks: [
      'Research customers and competitors',
      'Calculate costs and break-even points',
      'Set up and evaluate a second trial',
      'Present a business model to the staff meeting',
    ],
    learningGoals: [
      'Develop a circular business model',
      'Test assumptions in a live trial',
      'Handle conflicting interests in a company',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 22,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'business',
    programmes: ['PMK'],
    type: 'work_internship',
    title: 'Operations intern at a childcare company with seven sites',
    body: `How do you open a day nursery? You find a building, a yard, an inspector, eleven colleagues, forty-eight sets of parents and one good cook, and you see to it that they all arrive in the same month. We have done so seven times. The eighth opens next year, and you can help.

You work at the head office, which is nothing more than a floor above site three; you hear the singing at ten. There are six of us. We speak English since two of our sites serve international companies, and because our planner is still learning Dutch.

Your placement has two sides. One is the daily business: occupancy, waiting lists, sick leave, complaints, and what the figures say about all that. You make the weekly overview from week four on and present it on Tuesday morning to the site managers. The other is the new site: you keep the action list, prepare meetings with the municipality and the architect, and you draw up the plan for the first six weeks after the opening.

To understand what you are planning, you spend one day a month on a group, extra and not instead of somebody.

In the second half you choose one subject to go into deeply, with a written advice. Your supervisor is the operations manager. Monday she looks ahead with you, Thursday she looks back, an hour each.`,
    tasks: [
      'Make and present the weekly overview',
      'Keep the action list for the new site',
      'Prepare meetings with municipality and architect',
      'Write an advice on a subject of your choice',
    ],
    learningGoals: [
      'Manage on figures without losing sight of children',
      'Organise the start of a new site',
      'Cooperate with several layers of an organisation',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'business',
    programmes: ['CMD', 'CB'],
    type: 'work_internship',
    title: 'Web shop improvement for bicycle parts and repairs',
    body: `Our best-selling product is a brake pad. Our most returned product is the same brake pad, in the other size. If you can see a design problem in that, please read on.

We are a web shop for bicycle parts with a workshop attached. Twenty-three people, an office that smells of rubber, customers in five countries. The shop runs in English, German and Dutch. For the coming half year we look for an intern who improves the path from "something is rattling" to "this is the part I need".

A project starts with data: search terms, returns, questions to customer service. Then you listen in on the phone for a morning, and stand at the workshop counter for another. You formulate an idea, design it, agree with the developer on what is feasible, and put it live as a test for two weeks. Then we look, all of us, at what it did, and keep it or remove it without regret. You will go through that cycle some five times. The first time with your supervisor in the lead, the last time with you in the lead and the budget in your hands.

With a background in design you go deeper into interface and testing; with one in business, into assortment and margins. Your supervisor, the e-commerce lead, plans three short talks a week with you. On Fridays the mechanics true your wheels for free.`,
    tasks: [
      'Analyse search terms, returns and questions',
      'Design and test improvements in the shop',
      'Cooperate with developer and workshop',
      'Report outcomes in plain figures',
    ],
    learningGoals: [
      'Work in short cycles with live tests',
      'Find the cause behind customer behaviour',
      'Weigh benefit for users against cost',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 22,
    allowance: 475,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
    questions: [
      'Which web shop sent you the wrong thing, and how could the page have prevented it?',
    ],
  },
  {
    language: 'en',
    sector: 'government',
    programmes: ['COM'],
    type: 'work_internship',
    title: 'City communication for residents who read English',
    body: `The municipality speaks official Dutch. Forty thousand of its residents do not, or not yet. Our small team sees to it that the important things reach them as well: elections, waste, rent support, a burst water main at two in the morning.

You come to work in the newsroom of the communication department, at the English desk. There are two of you with the editor, who supervises you. Her standard is that a text has to be understood on a tram, with one hand, by somebody who is tired.

A few things you will do. Turn council news into short messages. Maintain about eighty web pages, on which you check every fact with the department that knows. Make the fortnightly newsletter. Answer questions under posts, according to guidelines that you learn in the first week. And go along to information evenings to hear where explanations fail.

**About learning.** You begin by rewriting, since you learn a great deal about an organisation from its sentences. After two months you get a theme of your own, for instance registering at an address or choosing a school. You find out what residents search for, talk to at least ten of them, and renew everything we have on it.

Fixed moments: a quarter of an hour each morning, an hour on Tuesday, and an hour on Friday with both desk members, for which you set the agenda in turn.`,
    tasks: [
      'Write and edit news for web and newsletter',
      'Maintain web pages and check facts',
      'Answer questions of residents online',
      'Renew the information on one theme',
    ],
    learningGoals: [
      'Turn official language into plain English',
      'Research what residents need to know',
      'Work carefully within a public organisation',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 650,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 2,
    places: 1,
    adjustments: 'Workplaces with daylight, adjustable desks and speech software are available.',
  },
  {
    language: 'en',
    sector: 'government',
    programmes: ['CMD', 'COM'],
    type: 'graduation_internship',
    title: 'Graduation: an objection form that anyone can fill in',
    body: `A water authority sends half a million tax assessments each year. About six thousand people object. We suspect that more would like to, and that some of the six thousand did not need to, if the letter and the form had been clear.

You investigate what happens between the letter on the mat and the objection. On that basis you redesign the form, and probably the letter, and perhaps you conclude that a form is not the answer at all. The legal department has promised to think along rather than to say no at the end. We have that in writing.

You can count on:

- access to anonymised objections, call notes and web statistics
- a test budget for twenty-four participants, recruited by an agency with attention to people who read with difficulty or use assistive technology
- a front-end developer for five days, to make your prototype work
- a supervisor, the lead of the design team, an hour and a half every Tuesday, and a legal adviser for half an hour on request each week

Letters exist in Dutch and English; you may work on the English version or on both. Research interviews can be held with an interpreter.

We expect you three days a week, one of them at home if you wish. Your findings will be discussed by the management in the month you finish. You will be at the table.`,
    tasks: [
      'Study objections, calls and statistics',
      'Interview and test with residents',
      'Redesign letter and form with legal advice',
      'Present findings to the management',
    ],
    learningGoals: [
      'Do inclusive research for public services',
      'Design within legal boundaries',
      'Convince decision makers with evidence',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 21,
    allowance: 650,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 2,
  },
  {
    language: 'en',
    sector: 'government',
    programmes: ['HBOICT'],
    type: 'graduation_internship',
    title: 'Graduation: how good is the open data of a province?',
    body: `Our province publishes 430 data sets. Trees, noise, bus stops, subsidies, bats. We are proud of the number. What we cannot say is how good they are, and the people who use them, journalists and app makers among others, tell us that it varies from excellent to embarrassing.

We would like a tool that measures quality automatically and shows it next to each set, and before that a well-founded answer to the question what quality is. Completeness? Freshness? That someone answers when you report an error? You develop a set of measures from standards and from talks with users and data owners. You then build a prototype that calculates them for at least a hundred sets. The platform runs on open-source software and offers an API; the language is up to you, though we can help best in Python and TypeScript.

You will notice that a low score is a delicate matter. Behind each data set there is a colleague who does it on the side. How you present the result without putting people to shame is a part of the assignment, and maybe the hardest part.

Our data office is a room of seven. You are there on at least two of your four days. The open data coordinator supervises you on Monday and Wednesday for an hour; the architect reviews your code when you ask.`,
    tasks: [
      'Define measures of quality with users and owners',
      "Build a prototype on the platform's API",
      'Test it on at least a hundred data sets',
      'Advise on publication of the scores',
    ],
    learningGoals: [
      'Apply data quality standards',
      'Design and build a maintainable tool',
      'Deal with the interests of data owners',
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
    language: 'en',
    sector: 'government',
    programmes: ['SW'],
    type: 'work_internship',
    title: 'Neighbourhood work with international residents',
    body: `In the towers by the station live people from eighty countries who greet each other in the lift and that is about it. The municipality would like it to be a neighbourhood. So would many of the residents, it turns out, when you ask them.

Our neighbourhood team has a ground-floor flat in the second tower. You will find social workers there, a housing adviser, a community police officer on Wednesdays, and a coffee machine that has done more for cohesion than any policy paper. We look for an intern who would like to combine individual support with community work.

The individual part: you take intakes at the open desk, at first along with a colleague, and later guide some five residents with questions about money, loneliness, parenting or neighbours. The community part: you go and find out what people would like to do together, and help them to do it. That does not have to be large. A shared tool cupboard was a success; a street festival was mainly a lot of work.

English is the language you need most. We do many intakes in English or with an interpreter, and reports are written in Dutch or English as suits you.

On Tuesdays the team discusses cases in the morning, and you meet your supervisor for an hour and a half after lunch. There is intervision with interns from three other teams once a month.`,
    tasks: [
      'Take intakes at the open desk',
      'Support about five residents',
      'Start a joint activity with residents',
      'Report concisely and respectfully',
    ],
    learningGoals: [
      'Combine individual and collective work',
      'Recognise strengths in people and places',
      'Work within the role of a municipality',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 36,
    allowance: 600,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'en',
    sector: 'government',
    programmes: ['PMK', 'COM'],
    type: 'graduation_internship',
    title: 'Graduation: why childcare places in the city stay empty',
    body: `There are waiting lists in the north of our city and empty places in the south. Parents in the south do need childcare, according to our own survey. Something does not add up, and the alderman has asked us to find out what.

The team for youth and education (nine policy advisers, all of whom work in English with our international partners) has a graduation place for someone who understands both children's centres and organisations. You study why families do not use places that exist. Cost and the complicated subsidy are obvious suspects, but there may be others: opening hours, trust, distance, or the way in which centres present themselves.

You are free in your method. What we can arrange: figures by neighbourhood, entry to six children's centres, and a group of parents who receive a voucher for their time. What we expect: an analysis that stands up, and two or three measures that a municipality can take within a year, with their costs.

As a student of management you may want to concentrate on how centres are run; as a student of communication, on how parents are reached. There is one place.

Weekly: Tuesday team meeting at which you report briefly, then an hour with your supervisor. Thursday another hour, often walking. Three days are expected, of which you can do two from home in the writing phase.`,
    tasks: [
      'Analyse figures per neighbourhood',
      'Speak with parents and centre managers',
      'Compare approaches of other cities',
      'Propose measures with a cost estimate',
    ],
    learningGoals: [
      'Carry out policy research',
      'Understand the funding of childcare',
      'Write an advice for administrators',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 20,
    allowance: 650,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'en',
    sector: 'sports',
    programmes: ['FT'],
    type: 'work_internship',
    title: 'Sportswear lab: testing fit, sweat and seams',
    body: `First you put the shirt on a heated mannequin that sweats through 139 pores. Then you put it on a rower. The mannequin complains less, but the rower is right.

Our lab tests and develops clothing for a number of sports federations. It has a climate room, a washing room, two sewing stations and an abrasion tester that keeps running at night. The team: a textile engineer, a pattern maker, a movement scientist, and a lab technician who keeps everything calibrated.

You will take part in three kinds of work. In **testing** you carry out standard tests for moisture, stretch, pilling and seam strength, and you learn to write a report that leaves no questions. In **fit** you help with fittings and measurements of athletes, among whom are wheelchair racers, for whom almost nothing in the shops has been cut properly. In **prototyping** you change patterns and sew samples.

After six weeks you take on your own question. There is a list from the federations, and you may add to it. The present favourite is where the seams in a racing top should go if you sit all the time.

On Monday the lab plans the week. On Tuesday and Thursday athletes come in. The textile engineer is your supervisor, with an hour on Monday and an hour on Friday, and she checks every test with you until you both trust the results.`,
    tasks: [
      'Carry out and report standard textile tests',
      'Assist at fittings and body measurements',
      'Adapt patterns and sew prototypes',
      'Work out one question from the federations',
    ],
    learningGoals: [
      'Perform textile tests according to standards',
      'Design for bodies in motion and in a seated position',
      'Connect measurements with what wearers say',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 475,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'en',
    sector: 'sports',
    programmes: ['SW', 'PED', 'PMK'],
    type: 'work_internship',
    title: 'Sport after school in three neighbourhoods',
    body: `At half past three a van with goals, hula hoops and a box of odd gloves drives into the square. Ten minutes later there are thirty children. Our foundation does this on twelve squares a week, and sport is only half of the reason.

The other half is that somebody knows the children, notices that one has stopped coming, gets to know parents, and calls a colleague at the school or the district team if that is needed. That half is what your placement is about. You do not have to be good at sports. You do have to be able to lose at tag.

Who does what depends on your programme. Social work: contact with families and referral. Pedagogy: the climate in the group, and what to do with the boy who always wants to be the referee. Management: planning, volunteers, agreements with schools. You work as a trio if all three places are taken.

Dutch, English and pointing are all spoken on the square. Our team meetings are in English, because two trainers have recently moved here.

You are with us on Tuesday, Wednesday and Friday, from eleven to seven. Mornings are for preparation and talks, the afternoon is outside. Supervision: Tuesday from eleven to one, with the trio, and a talk in private every other week. In the spring you set up something new on one of the squares, with the children as the client.`,
    tasks: [
      'Guide activities on the squares with a trainer',
      'Stay in touch with families and the district team',
      'Plan volunteers and materials',
      'Set up a new activity with children',
    ],
    learningGoals: [
      'Create a safe group climate outdoors',
      'Notice worries early and share them properly',
      'Cooperate with colleagues from other programmes',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 32,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 3,
  },
  {
    language: 'en',
    sector: 'sports',
    programmes: ['CB', 'COM'],
    type: 'work_internship',
    title: 'Event intern for an international wheelchair basketball cup',
    body: `Sixteen teams, four hundred guests, three sports halls, and a hotel with nine adapted rooms. You can see where the puzzle lies.

Each spring our association organises an international cup for wheelchair basketball. There is a paid staff of three and a large group of volunteers who have done it for years. As the event intern you help with the two things that have grown over our heads: the hospitality and the publicity.

From autumn to winter it is desk work. You inform teams, arrange hotels and transport together with an accessible travel adviser, write the English pages, look for local partners and keep the budget for your part. From January on the plans become concrete, and you walk or roll through each building with the volunteers to find out what does not fit. In April there are five days of basketball. We make a roster in which nobody works more than eight hours a day, and you are free in the week after.

Your own project concerns the public. Last year the hall was half full with people who already knew the sport. How do we get the school next door in, or the people who came for another sport? You work out a plan, receive 1,500 euros and carry it out.

The tournament director, who used to play in the competition herself, supervises you. You talk on Tuesday for an hour and a half, and before each milestone.`,
    tasks: [
      'Arrange hotels, transport and information for teams',
      'Write English texts for web and programme',
      'Keep a partial budget',
      'Make and carry out a plan for new audiences',
    ],
    learningGoals: [
      'Organise an accessible event',
      'Negotiate with suppliers and partners',
      'Evaluate an event with figures and talks',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 30,
    weeks: 28,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
    adjustments:
      'All venues and our office are accessible with a wheelchair. Rest rooms are arranged at the event.',
  },
];
