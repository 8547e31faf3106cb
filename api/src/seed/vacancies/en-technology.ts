import type { SeedVacancy } from './seed-vacancy';

/** English demo vacancies for employers in technology. */
export const englishTechnologyVacancies: readonly SeedVacancy[] = [
  {
    language: 'en',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Back-end work on a bicycle parking sensor network',
    body: `Eleven thousand bicycle racks in six cities report every few minutes whether they are taken. Most of the time. The rest of the time they are wet, stolen, or buried under a scooter, and our software has to make sense of that.

You join the back-end team: four developers, one of whom will be your supervisor for the whole period. Our services are written in Go, the data sits in PostgreSQL and we deploy small changes several times a week. You do not need to know Go when you start. If you have written a web service in any typed language, you will read our code within two weeks.

A normal Tuesday starts with fifteen minutes at the board. After that you work on your ticket, usually together with someone until lunch and alone afterwards. At four we review each other's changes, yours included, and you review ours.

From week six you get your own piece of work: deciding when a silent sensor is broken and when the rack is simply empty. You choose the approach, write a short proposal and defend it to the team.`,
    tasks: [
      'Fix and test small faults in the intake service',
      'Build the rule that flags broken sensors',
      'Write the migration and the documentation for it',
      'Review changes by colleagues',
    ],
    learningGoals: [
      'Design a service that copes with missing data',
      'Test code against recorded real traffic',
      'Explain a technical choice in writing',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 40,
    weeks: 20,
    allowance: 550,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
    questions: [
      'Tell us about a piece of code you rewrote. What was wrong with the first version?',
    ],
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'graduation_internship',
    title: 'Graduation: spotting failing heat pumps before they stop',
    body: `## The problem
Housing corporations call us when a tenant is already cold. We would rather know a week earlier. For two winters we have collected temperatures, pressures and power use from about nine hundred heat pumps, and nobody has had the time to look at them properly.

## What we ask
Find out whether a fault can be seen in the data before the pump stops, and how many false alarms that costs. A good answer may be "no, not with these sensors", as long as it is well argued. Our service planner, who sends the mechanics out, is your client. She does not care about the model, she cares whether she can trust the list on Monday morning.

## How we work
You are with us three days a week, so the other two are free for your report. You work in Python with pandas; the data is already cleaned and described. Once you ride along with a mechanic, because a graph looks different after you have seen the machine. Your supervisor is our data engineer. You talk for an hour every Wednesday and she reads your chapters, but the research is yours.`,
    tasks: [
      'Explore two winters of measurements',
      'Compare at least two ways of detecting faults',
      'Test the outcome with the service planner',
      'Hand over a reproducible notebook',
    ],
    learningGoals: [
      'Set up and justify an evaluation',
      'Weigh missed faults against false alarms with a client',
      'Report an honest result, also when it is negative',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 20,
    allowance: 600,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
    adjustments:
      'Fixed or shifting days are both fine. A quiet room is available every day of the week.',
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['CMD', 'HBOICT'],
    type: 'work_internship',
    title: 'Front-end and accessibility of public ticket machines',
    body: `Have you ever tried to buy a ferry ticket with wet gloves, low sun on the screen and a queue behind you? That is the situation we design for.

Our team of nine builds the software on ticket machines for ferries and regional buses. The interface is a web application in React, on a screen that stands outside in all weather. In recent months we had our machines tested by people who are blind, who use a wheelchair or who read with difficulty. The report lists forty-one problems. We have fixed twelve.

You take on a part of the other twenty-nine. You start with the small ones, such as contrast and focus order, so that you learn how a change travels from your laptop to a quay. In the second half of your internship you pick one larger problem, the choice of zones for instance, and carry it from sketch to working version, including a test on location with at least four people.

You sit next to the designer and the front-end developer. One of them has time for you every morning, and on Friday afternoon you look back together for an hour. Both speak English at work.`,
    tasks: [
      'Repair accessibility problems in React components',
      'Sketch and prototype one larger improvement in Figma',
      'Prepare and run a test with passengers on location',
      'Record decisions in the component documentation',
    ],
    learningGoals: [
      'Apply WCAG outside the ordinary website',
      'Test with people who use assistive technology',
      'Move a design into production code',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 22,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 1,
    places: 2,
    adjustments: 'The office is step-free and has a height-adjustable desk for every workplace.',
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Observability intern for a hosting cooperative',
    body: `We are a cooperative that hosts websites and mail for about three hundred associations, theatres and small municipal projects. Seven people, two data centres, no sales department.

When something is slow, we usually find out because a member tells us. We want to see it first. Last year we started with Prometheus and Grafana; the result is a wall of graphs that only the person who made them understands. You help us turn that into something useful on a bad day.

- **Weeks 1 to 4:** you shadow the colleague on duty, learn our Linux servers and Ansible playbooks, and note every question you could not answer from a graph.
- **Weeks 5 to 14:** you improve measurements service by service, starting with mail.
- **Weeks 15 to 20:** you write the alert rules with us, and a plain page per alert that says what to do.

You never carry the duty phone yourself and you do not work evenings. Interns get a full seat in the Thursday meeting, where we also decide on money and members. Your supervisor plans three half-hour conversations a week with you; outside those you ask whoever is in the room or in the chat.`,
    tasks: [
      'Add useful measurements to existing services',
      'Build dashboards that answer one question each',
      'Write alert rules and a runbook page for each alert',
    ],
    learningGoals: [
      'Manage servers as code with Ansible',
      'Decide what deserves an alert and what does not',
      'Write documentation that works under pressure',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['CMD'],
    type: 'work_internship',
    title: 'UX research into rosters for home-care nurses',
    body: `A roster looks like a grid until you follow the person who has to cycle it. Our software plans the rounds of home-care nurses, and in the past year it became faster, prettier and, according to the nurses, less kind. We want to know why.

As our UX research intern you go out. In your first month you join four rounds, after the clients have agreed, and you learn to take notes that are useful to a developer. You are prepared for this: our researcher teaches you her interview method and goes with you the first two times. What you hear at people's homes stays there, and we talk about how to handle that before your first visit.

Back at the office you map the week of one nurse, find the moments where our app gets in the way, and present three of them to the product team. Together we choose one. You design a change, test it with six nurses in short video calls and help the developers to build it.

Your workplace is in a converted school building, in a room with two designers and a plant that nobody dares to prune. Mondays are for research, Thursdays for design critique.`,
    tasks: [
      'Join rounds and interview home-care nurses',
      'Map one working week as a service blueprint',
      'Design and test one change in the roster app',
      'Present findings to developers',
    ],
    learningGoals: [
      'Do field research with care for privacy',
      'Turn observations into design decisions',
      'Argue for a user need in a product team',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 475,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'graduation_internship',
    title: 'Graduation: threat model for open health-data exchange',
    body: `General practitioners, pharmacists and physiotherapists exchange patient data through an open-source gateway that we maintain. The code is public, so anyone may look for holes. We think that is a strength, but only if we look harder than others do.

Your assignment is to make a threat model of one part: the consent module, in which a patient decides who may see what. You map how data flows, describe who could want to misuse it and how, and rank the risks with a method you choose and defend. Then you take the two heaviest risks and propose a measure for each. Whether you also build one is up to you and your school.

You do not test on live systems or real records. We run a full copy with invented patients in which you may break anything you like.

The security lead is your supervisor. She has guided four graduates before and blocks two hours a week: one to discuss your progress, one in which she plays devil's advocate. You can also attend the monthly meeting with outside contributors, held in English and online. Four days a week, of which you may work three wherever you like.`,
    tasks: [
      'Draw the data flows of the consent module',
      'Describe and rank threats with a method you justify',
      'Propose measures for the two heaviest risks',
      'Present the model to outside contributors',
    ],
    learningGoals: [
      'Apply a threat modelling method to existing code',
      'Weigh risk, cost and usability',
      'Communicate findings responsibly in a public project',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 650,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 3,
    places: 1,
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['HBOICT', 'CMD'],
    type: 'work_internship',
    title: 'Gameplay programmer for a cooperative puzzle game',
    body: `Two players, one lighthouse, and a fog that only one of you can see. That is the game we are making, in Unity, with a team of six above a bakery. It is our third title and it comes out next year whether the fog behaves or not.

We look for someone who likes the small things: the moment a lever gives way, the half second in which you understand that your friend sees something else. You will write gameplay code in C#, place it in the level, play it, throw it away and do it again.

A week with us goes like this. On Monday each of us picks one thing to make playable by Thursday. Tuesday and Wednesday are quiet, no meetings. On Thursday afternoon we all play the new build with people from outside the studio. On Friday we talk about what we saw and you have an hour with your supervisor, our lead programmer.

In week eight you get one puzzle room entirely to yourself. It ends up in the game if playtesters understand it, with your name in the credits. If they do not, you will have learned why, and that is fine too.

Please bring something you made, however small or unfinished.`,
    tasks: [
      'Program interactions for puzzles in Unity and C#',
      'Build one puzzle room from idea to final version',
      'Observe weekly playtests and process the results',
      'Profile and solve slow spots on older machines',
    ],
    learningGoals: [
      'Iterate in short cycles on real playtests',
      'Write gameplay code others can extend',
      'Balance a design wish against technical cost',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 38,
    weeks: 21,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
    questions: [
      'Which small interaction in a game do you admire, and how do you think it was made?',
    ],
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['HBOICT', 'CMD'],
    type: 'orientation_internship',
    title: 'Ten Wednesdays inside a software team',
    body: `Not sure yet whether you want to be a developer, a tester, a designer or none of those? Come and look. For ten Wednesdays you join our team that makes planning software for bus depots.

We set up each day around one role:

- two days next to a developer, one of which you spend solving a real but harmless fault yourself
- two days with the tester, who will teach you how to break things politely
- two days with the interaction designer
- two days with support, listening to and answering depot planners
- one day on a depot, where the screens hang and the coffee is strong
- a last day on which you tell us what you saw

You do not need to be able to program well. Curiosity and a notebook are enough. There is no production target for you; we planned these days so that you can learn and so that we can practise explaining our work.

Each Wednesday ends at half past three with half an hour at the kitchen table. Your host asks what surprised you and helps you to put it in words for your portfolio. Everyone on the team can follow and speak English; the depot visit will be a mix of Dutch and English, and your host translates.`,
    tasks: [
      'Follow five different roles for a day or two each',
      'Solve one small fault with help',
      'Keep a log and present it on the last day',
    ],
    learningGoals: [
      'Find out which roles in ICT suit you',
      'Describe how a software team divides its work',
      'Ask good questions on an unfamiliar work floor',
    ],
    daysPerWeek: 1,
    hoursPerWeek: 8,
    weeks: 10,
    allowance: null,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 3,
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Flutter app for members of an energy cooperative',
    body: `Our members own the solar panels on the roofs of nine schools and a swimming pool. They would like to see on their phones what those panels do, and when it is a clever moment to switch on the washing machine. The app that should tell them exists, but it was made by volunteers and it shows.

You would work on it with one app developer and one person who answers the members' questions. The app is written in Flutter and Dart, the data come from an API that we control ourselves, so you can change both sides if needed.

What we have planned for you:
- first three weeks: small repairs, so that you get to know the code, and one afternoon at the member desk
- next ten weeks: the new start screen, together with the developer
- last seven weeks: your own part, a forecast for tomorrow that people without technical knowledge understand

We test with members in the canteen of the swimming pool every other Tuesday evening between six and seven; you take those hours off on another day. Supervision is done by the developer, who sits beside you on the three office days and calls at a fixed time on the remote day.`,
    tasks: [
      'Repair faults and write widget tests',
      'Build the new start screen with the developer',
      'Design and build a forecast for the next day',
      'Show work to members and use their comments',
    ],
    learningGoals: [
      'Develop a cross-platform app in an existing code base',
      'Present uncertain numbers in a clear way',
      'Work with users who are also the owners',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 425,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['CMD'],
    type: 'graduation_internship',
    title: 'Graduation: spoken maps for travellers who cannot see them',
    body: `How do you describe a railway station to someone who is going to walk through it without seeing it? Our navigation app does so in sentences. Some users like many details, others switch the voice off halfway because they need their ears for the escalator. We do not know which words help and which are in the way, and that is a design question more than a technical one.

You investigate what good spoken directions are, and you make them. We expect at least three rounds in which you design, try out and adjust. You work with a panel of fourteen travellers who are blind or partially sighted. They are paid for their time, they know how to criticise and they enjoy doing so. You decide on the method; we help with recruiting, recording equipment and the route through a real station.

The outcome is a style guide for spoken directions and a prototype in which it can be heard. Our own speech engine is available through a simple web interface, so hardly any programming is needed.

You come in on Monday, Tuesday and Thursday. Your supervisor is the lead designer, herself a graduate of a similar course. A colleague who navigates with the app every day acts as second reader.`,
    tasks: [
      'Study literature and existing spoken directions',
      'Design and test three rounds with the panel',
      'Write a style guide for spoken directions',
      'Build a prototype that can be heard on site',
    ],
    learningGoals: [
      'Design for hearing instead of seeing',
      'Do inclusive research with a standing panel',
      'Derive general guidelines from specific tests',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 20,
    allowance: 550,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
    adjustments:
      'Tests can be spread over short sessions. All our documents are readable with a screen reader.',
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'graduation_internship',
    title: 'Graduation: can a small language model simplify letters?',
    body: `**Context.** Our research group studies software that helps people to understand official letters. Large language models do this reasonably well but run on someone else's computers, which is a problem when the letter is about your debts. A small model can run on a laptop at the library desk. The question is what you lose.

**Assignment.** Compare two or three small open models on a set of letters that we have already made anonymous and had rewritten by human editors. Measure readability, but more importantly measure whether the meaning has survived. Which mistakes are harmless, and which could cost someone money? You build the test set-up in Python and you invite five staff members of a library to judge a sample.

**What you get.** A desk among two researchers, a PhD candidate and another graduate; a machine with a decent graphics card; access to our reading group on Thursday at noon. Your supervisor reads along every two weeks in detail and sees you every week for an hour and a half.

**What we do not expect.** That you train a model yourself, or that you know the field beforehand. You should be comfortable with Python and willing to read papers. The group works in English; the letters are Dutch, with an English translation of each.`,
    tasks: [
      'Build a repeatable comparison of small models',
      'Define and count errors in meaning',
      'Organise a judging session with library staff',
      'Write a short technical report beside your thesis',
    ],
    learningGoals: [
      'Evaluate language technology critically',
      'Set up an experiment that others can repeat',
      'Discuss the consequences of errors for citizens',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 600,
    travelCosts: false,
    supervisionHours: 2,
    remoteDays: 2,
    places: 2,
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['FT', 'HBOICT'],
    type: 'work_internship',
    title: 'E-textile prototyping: a sleeve that senses movement',
    body: `The lab smells of solder on one side and of steam on the other. We make textiles that measure: a sock that counts steps, a seat cover that feels how you sit, and at the moment a sleeve for people who are learning to move their arm again.

For the sleeve we want an intern who is good with material **or** with electronics and is not afraid of the other half. If you come from fashion and textiles, you work on the knit: conductive yarn, stretch, washing, comfort. If you come from ICT, you work on the signal: sampling, noise, Bluetooth, a first visualisation. There are two places, so with luck there will be one of each and you form a pair.

Tuesday is build day. At nine we agree on what the sleeve should be able to do by five, and then everyone makes. The rest of the week you test, document and prepare the next version. After eight weeks you pick a question of your own within the project, for example how the signal changes after twenty washes.

Our lab manager and our electronics engineer supervise you together. You each get an hour and a half a week with one of them, and every other week there is an hour with the physiotherapist who will use it.`,
    tasks: [
      'Make and test a new sleeve prototype every week',
      'Measure signal quality before and after washing',
      'Document material, settings and results',
      'Prepare a fitting session with the physiotherapist',
    ],
    learningGoals: [
      'Combine textile knowledge with electronics',
      'Run controlled material tests',
      'Cooperate with someone from another discipline',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 2,
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['COM', 'CMD'],
    type: 'work_internship',
    title: 'Documentation and community intern, open-source maps',
    body: `Good software with bad documentation is bad software. We say that often, and then we ship another feature without a manual. You could help us keep our word.

We are a group of eleven that maintains a toolkit with which volunteers map footpaths, drinking water and benches. Developers in some twenty countries use it. Their questions arrive on a forum, and the same eight questions keep coming back. That is where you begin: you read the forum, sort the questions and find out which page should have answered them. Then you write that page, or rewrite it, and see whether the question stops.

Later you organise our quarterly online meet-up, from the invitation to the recording, and you set up a small welcome for first-time contributors. You will interview three of them about how they found their way in.

We write in Markdown and keep texts under version control with Git; you learn that in your first week. Your supervisor used to be a journalist and edits every text with you, line by line, until you no longer need it. Meetings are in English since half of the team lives elsewhere. You can work from home for two days; Tuesday and Thursday we like to see you.`,
    tasks: [
      'Analyse forum questions and trace them to pages',
      'Write and test tutorials with beginners',
      'Organise an online meet-up for contributors',
      'Interview three new contributors',
    ],
    learningGoals: [
      'Write clear technical texts for a mixed public',
      'Measure whether a text does its job',
      'Build and maintain an online community',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 30,
    weeks: 20,
    allowance: 400,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Data engineering for water quality measurements',
    body: `Every morning at six, some four hundred sondes in canals and lakes wake up, measure oxygen, salt and temperature, and send a message. By seven our customers want a map. What happens in that hour is the work of the data team, and of you.

Concretely: we have a pipeline in Python and SQL that was built for fifty sondes. It now takes fifty-two minutes. We are moving it piece by piece to a set-up in which each step can run and fail on its own, with dbt for the transformations and Airflow to plan them. You take over one branch, salt, and move it from start to finish: reading, checking, combining, publishing.

We do not throw you in alone. In the first three weeks you and your supervisor move a simple step together. After that you have a fixed hour on Monday to plan and an hour on Thursday to look at code. In between you ask; the room is small.

Once or twice you go along to the water, in boots that we lend you, to see why a sonde full of weeds gives such interesting numbers. In your last month you are free to dig into one question that the data raise. A former intern found a leaking lock that way.`,
    tasks: [
      'Move the salt branch of the pipeline to dbt',
      'Write checks that catch impossible values',
      'Measure and shorten the running time',
      'Explore one question of your own in the data',
    ],
    learningGoals: [
      'Design steps that can be repeated safely',
      'Guard data quality in an automated pipeline',
      'Connect numbers to what happens in the field',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 36,
    weeks: 20,
    allowance: 575,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
    questions: ['Which data set have you worked with, and what turned out to be wrong with it?'],
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['HBOICT'],
    type: 'work_internship',
    title: 'Test automation for lift controllers',
    body: `A lift that stops between two floors is a story at the dinner table. A lift that opens its door between two floors is something else. Our department tests the controllers that prevent both.

Much of that testing is still done by hand, on a rack in the workshop with real buttons, real relays and a motor that turns nothing. You help us to automate it. There is a start: a Python framework on top of pytest that can press buttons and read lamps. It covers about a third of the test book. During your internship you add test cases, make the failing ones readable, and find out which cases should remain manual and why.

What your days look like: mornings on the rack with one of the two test engineers, afternoons at your desk to write and clean up. On Wednesday the whole department, including the people who design the hardware, discusses the failures of the week. You present yours from week five.

Halfway you choose an assignment of your own. Ideas that are lying around: a simulator so that developers can test without the rack, or a report that the certifying inspector can read directly. We speak English and Dutch through each other; documents are in English.`,
    tasks: [
      'Write automated test cases in Python with pytest',
      'Run them on the hardware rack and analyse failures',
      'Advise which cases should stay manual',
      'Carry out an assignment of your own choice',
    ],
    learningGoals: [
      'Test software that controls hardware',
      'Trace a failure to its cause in a systematic way',
      'Report results to people outside software',
    ],
    daysPerWeek: 5,
    hoursPerWeek: 40,
    weeks: 20,
    allowance: 600,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 0,
    places: 1,
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['CMD', 'HBOICT'],
    type: 'graduation_internship',
    title: 'Graduation: the first ten minutes of a strategy game',
    body: `Four out of ten people who try the demo of our strategy game stop before the tenth minute. We have heat maps and recordings, and more opinions than walls to pin them on. What we lack is somebody who studies those ten minutes with patience.

That could be your graduation project. You begin with our data and the literature about learning in games. Next you watch people play, in our small test room with a one-way screen, and you talk with them afterwards. From that you form ideas about where it goes wrong. You prototype two or three different openings, for which you can use our level editor without programming, and compare them with players who have never seen the game.

We are a studio of fourteen, and we work in English because the team comes from nine countries. You get your own desk, a supervisor from the design team for two and a half hours a week, and help from a programmer when your prototype needs something the editor cannot do.

The result should be a reasoned advice and a playable opening. We promise to try it in the public demo for at least a month, so that you can still include the outcome in your thesis.`,
    tasks: [
      'Analyse recordings and statistics of the demo',
      'Observe and interview new players',
      'Prototype and compare different openings',
      'Advise the design team on the final opening',
    ],
    learningGoals: [
      'Combine quantitative and qualitative research',
      'Apply theory of learning to a game',
      'Defend a design in a critical team',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 21,
    allowance: 500,
    travelCosts: true,
    supervisionHours: 3,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['CMD'],
    type: 'work_internship',
    title: 'Augmented manuals for maintenance of pumps and valves',
    body: `The paper manual for a sluice pump has 312 pages and is usually in the car. The mechanic is usually in the pump. Between those two we are building something: instructions that appear on a tablet or on glasses, at the spot where you are looking.

We are a small department within an engineering firm. Two developers make the viewer, one modeller prepares the 3D parts in Blender, and you design what the mechanic sees, hears and presses. There are many open questions. How large should a step be? How do you show that something is hot? What if both hands are full?

During the first weeks you redraw an existing instruction, learn the tools and spend two full days with the maintenance crew in the workshop. From then on you work in rounds of three weeks: observe, sketch, build with a developer, try it out in the workshop. Each round ends on a Thursday with a demonstration, for which the mechanics bring their honest opinion and you bring biscuits, or the other way around.

Safety shoes, helmet and a half-day safety course are provided in your first week, at our expense. Your supervisor is the head of the department, who keeps an hour free for you every Tuesday and Friday.`,
    tasks: [
      'Design step-by-step instructions for tablet and glasses',
      'Prototype interactions together with a developer',
      'Test every three weeks in the workshop',
      'Record patterns in a small design guide',
    ],
    learningGoals: [
      'Design for people with their hands full',
      'Prototype in three dimensions',
      'Work with users on an industrial floor',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 525,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 1,
    places: 1,
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['COM'],
    type: 'work_internship',
    title: 'Security awareness campaigns that do not blame people',
    body: `Most security training tells employees that they are the weakest link. We find that rude and, worse, it does not work. Our company helps hospitals, schools and housing corporations with digital safety, and the communication team, three people, designs the campaigns around it.

What would you do here? You would write. Short texts for intranets, a script for a two-minute film, a poster for beside the coffee machine, a set of conversation cards for team leaders. You would also find out what people really do: before each campaign we visit the client, drink coffee in the canteen and listen. A nurse who shares a password generally has a good reason, and the campaign has to start there.

In the second half you make one campaign yourself, from briefing to evaluation, for a client who knows and agrees that an intern is in charge. Your supervisor stays beside you but lets you do the talking.

Tools: a text editor, Figma, and a survey tool. You need no technical knowledge, since our engineers are glad to explain things to someone who asks well. We meet on Monday morning to divide the work and on Thursday to read each other's texts aloud, an old habit that improves nearly everything.`,
    tasks: [
      'Write texts and scripts for awareness campaigns',
      'Interview staff at clients about daily practice',
      'Design and run one campaign from start to finish',
      'Evaluate the effect with a short survey',
    ],
    learningGoals: [
      'Base a campaign on observed behaviour',
      'Write for people with little time',
      'Manage the contact with a client',
    ],
    daysPerWeek: 4,
    hoursPerWeek: 32,
    weeks: 20,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 2,
    places: 1,
  },
  {
    language: 'en',
    sector: 'technology',
    programmes: ['CB'],
    type: 'graduation_internship',
    title: 'Graduation: a fair price for open-source school software',
    body: `Our timetable software is free. Anyone can download it, and about two hundred schools do. Sixty of them pay us for hosting and support, which keeps five people in work and leaves nothing for the roof that leaks. We have to rethink how we earn our money without locking the door on the schools that cannot pay.

That is a business question with a moral edge, and we would like a graduate to take it on. You investigate what schools value, what they can spend and how their purchasing works. You compare the models that other open projects use: membership, paid extras, certification, a foundation. You calculate what each would mean for us over three years, and you test two of them in conversations with at least eight schools, some of which will be in Belgium and Ireland.

You get full insight into our books. It is not much paper. The two founders are your clients; one of them is your supervisor and has an hour for you on Tuesday and half an hour on Thursday. You attend our meetings whenever money is discussed.

We work three days in the office, in the attic of a former post office, and so will you. Your proposal goes to the members' meeting at the end of the school year, where you may present it yourself.`,
    tasks: [
      'Interview schools about value and purchasing',
      'Compare business models of open projects',
      'Calculate three scenarios over three years',
      'Present an advice to the members',
    ],
    learningGoals: [
      'Develop a business model under social conditions',
      'Do research among buyers and users',
      'Support an advice with figures',
    ],
    daysPerWeek: 3,
    hoursPerWeek: 24,
    weeks: 20,
    allowance: 450,
    travelCosts: true,
    supervisionHours: 2,
    remoteDays: 0,
    places: 1,
  },
];
