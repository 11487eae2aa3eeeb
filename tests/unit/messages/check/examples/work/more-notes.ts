import type { Work } from './work.ts';

/** Shorter lists for more kinds of work; these were held out at first. */
export const MORE_NOTES: readonly Work[] = [
  {
    work: 'a farm',
    found: [
      ['any-job', 'Milking, fencing, driving, I will do any job you have on the farm.'],
      ['only-hope', 'I have nowhere to live after June and need this job badly.'],
      ['apologetic', 'Sorry to keep ringing you at milking time.'],
      ['pressure', 'I have rung the farm six times and nobody picks up.'],
      ['no-next-step', 'The lambs were a pleasure to see.'],
    ],
    fine: [
      ['any-job', 'There is mud in any job on a farm.'],
      [
        'only-hope',
        'The orphan lambs depend on somebody to feed them at night.',
        'Hay was our only hope in the drought.',
      ],
      ['bitter', 'The rhubarb was bitter, and your pie was not.'],
      ['pressure', 'The vet had to come immediately, and I held the light.'],
      ['no-next-step', 'When are you hoping to pick somebody for the season?'],
    ],
  },
  {
    work: 'a library',
    found: [
      ['any-job', 'I would be content with any post in the county.'],
      ['my-chances', 'May I ask how I compared with the other candidates?'],
      ['bitter', 'I was the most qualified person, and you passed me over.'],
      ['apologetic', 'Forgive me for troubling you once more.'],
      ['blank-left', 'Dear [Library Director],'],
    ],
    fine: [
      ['my-chances', 'Have you had the chance to read the book I mentioned?', 'How do the two branches compare?'],
      ['bitter', 'Thank you for the news, and for the kind way in which you gave it.'],
      ['apologetic', 'I am sorry that story hour was rained out.'],
      ['pressure', 'Readers who wait months for a book are rarely cross.'],
      ['no-next-step', 'Is there a date by which you hope to decide?'],
    ],
  },
  {
    work: 'a bank',
    found: [
      ['only-hope', 'I am desperate to leave my current branch.'],
      ['my-chances', 'Can you tell me whether I was successful?'],
      ['pressure', 'I require your final decision by tomorrow.', 'I find this delay unacceptable.'],
      ['no-next-step', 'It was good to learn about small-business loans.'],
    ],
    fine: [
      [
        'only-hope',
        'Customers with no savings need a patient teller.',
        'I have no other questions about the training.',
      ],
      ['my-chances', 'You explained how likely a default is.'],
      [
        'pressure',
        'I answered 40 calls each day and wrote each one down.',
        'The auditors want the figures by tomorrow, so I will be brief.',
      ],
      ['no-next-step', 'Could you let me know how many interviews there are in all?'],
    ],
  },
  {
    work: 'a nursery school',
    found: [
      ['any-job', 'I am willing to take any position, even part-time.'],
      ['only-hope', 'This is the only interview that I have been given.'],
      ['apologetic', 'I am so sorry to be such a nag.'],
      ['bitter', 'It is unfair that you chose someone without a diploma.'],
      ['my-chances', 'Did I make a good enough impression?'],
    ],
    fine: [
      ['any-job', 'The children treat any job as a game.'],
      ['only-hope', 'A child who is desperate for attention needs a lap, not a rule.'],
      ['apologetic', 'We teach children to say sorry for pushing.'],
      ['bitter', 'A boy was upset, and you knelt down to talk with him.', 'I am happy for the person you chose.'],
      ['no-next-step', 'Would it help if I called again next week?'],
    ],
  },
  {
    work: 'a call center',
    found: [
      ['pressure', 'I have left three messages and still no answer.', 'Tell me today or I will take another offer.'],
      ['my-chances', 'So, am I hired?'],
      ['apologetic', 'I hope I am not being a pest.'],
      ['no-next-step', 'I liked the way your team leads listen.'],
    ],
    fine: [
      [
        'pressure',
        'Callers are often furious, and I let them finish.',
        'I have taken 300 calls this week.',
        'I called twice last week, as you had asked me to.',
      ],
      ['my-chances', 'What were the chances that we went to the same school?'],
      ['apologetic', 'The script says to apologize for the wait.'],
      ['no-next-step', 'Can you say which day I will hear back?'],
    ],
  },
  {
    work: 'a garage',
    found: [
      ['any-job', 'any job in the shop is ok with me'],
      ['only-hope', "I'm flat broke and my truck is gone."],
      ['bitter', 'Thanks for wasting my afternoon.'],
      ['pressure', 'Quit stalling and give me an answer.'],
      ['no-specific-day', 'The dealer down the road made me an offer too.'],
    ],
    fine: [
      ['any-job', 'I write down the mileage before any job.', 'Do any jobs get done outside?'],
      ['only-hope', 'The customer had no money for tires, and you let him pay later.'],
      ['bitter', 'Somebody did a terrible job on that clutch.', 'Good luck with the new lift.'],
      ['pressure', 'Stop immediately if the brake light comes on, the manual says.'],
      ['no-specific-day', 'They want to hear from me by Friday.'],
    ],
  },
  {
    work: 'a dental office',
    found: [
      ['apologetic', 'Sorry, I know this is my third email.'],
      ['my-chances', 'Do you think that I have a good chance?'],
      ['only-hope', 'I cannot pay my loans without this job.'],
      ['blank-left', 'Thank you, Dr. {last name}.', 'I can start on [start date].'],
    ],
    fine: [
      [
        'apologetic',
        'I apologize in advance to patients before a shot.',
        'Sorry about the mix-up with my phone number.',
      ],
      ['my-chances', 'The chance of an infection is small, you told him.', 'Am I to bring my own scrubs?'],
      ['blank-left', 'I am free on Tuesday [or Wednesday, if that is easier].'],
      ['no-next-step', 'How soon would the person you choose start?'],
    ],
  },
  {
    work: 'a newspaper',
    found: [
      ['any-job', 'Sports, obituaries, traffic, I will write whatever you have.'],
      ['bitter', 'You could at least have called.', 'I am deeply disappointed in your paper.'],
      ['pressure', 'You said a week, and it has been a month.', 'This is the fourth time I have written.'],
      ['no-next-step', 'Your piece on the river was fine work.'],
    ],
    fine: [
      ['any-job', 'I have never enjoyed any job so much.'],
      ['bitter', 'The mayor was rude to the reporter, and you printed it.', 'I hope to read more of your work.'],
      [
        'pressure',
        'Editors want copy now, and I deliver.',
        'I wrote four times as much as I kept.',
        'If you need more clips, I will send them.',
      ],
      ['no-next-step', 'I would love to know when you plan to decide.'],
    ],
  },
  {
    work: 'a florist',
    found: [
      ['any-job', 'I am fine with any position in the shop.', 'Give me whatever work there is.'],
      ['only-hope', 'I really need this job to feed my kids.'],
      ['apologetic', 'Sorry to disturb you on a busy Saturday.', 'I hope I am not annoying you.'],
      ['pressure', 'I need an answer by Monday.'],
      ['no-next-step', 'Your peonies were stunning.'],
    ],
    fine: [
      ['any-job', 'Brides ask for any flower under the sun.', 'I liked this job best of all.'],
      ['only-hope', 'Roses need water to live.'],
      ['apologetic', 'Sorry for the dirt on my boots when I came in.'],
      ['pressure', 'Flowers cannot wait, so I work fast.', 'Thank you for answering so quickly.'],
      ['no-next-step', 'When will you let people know?'],
    ],
  },
  {
    work: 'an airport',
    found: [
      ['my-chances', 'What are my chances at this point?', 'Have I been selected?'],
      ['bitter', 'I am angry that nobody told me.', 'You wasted two months of my time.'],
      ['pressure', 'I have called your office five times.', 'Please give me an answer now.'],
      ['no-next-step', 'The night crew made me feel welcome.'],
    ],
    fine: [
      ['my-chances', 'Did I leave my lanyard at the gate?', 'Is there a chance of fog tomorrow?'],
      ['bitter', 'Passengers get angry, and I stay calm.', 'I wish the whole crew safe flights.'],
      ['pressure', 'I called the tower as soon as I saw the smoke.', 'Travelers wait for hours, and a smile helps.'],
      ['no-next-step', 'Could you tell me what happens after the second interview?'],
    ],
  },
  {
    work: 'a law office',
    found: [
      ['only-hope', 'You are the only firm that has given me an interview.', 'I am drowning in student debt.'],
      ['my-chances', 'Would you say that I am a serious contender?'],
      ['apologetic', 'I do not want to pester you.'],
      ['blank-left', 'Dear Ms. [Surname],'],
      ['no-specific-day', 'Another firm has offered me a position, and I must answer soon.'],
    ],
    fine: [
      ['only-hope', 'The only issue left is the lease.', 'Our client was drowning in debt.'],
      ['my-chances', 'We discussed the odds of a settlement.'],
      ['apologetic', 'A witness should not be pestered.'],
      ['blank-left', 'The court wrote "the [d]efendant".'],
      ['no-specific-day', 'I must answer the other firm by May 4.'],
    ],
  },
  {
    work: 'a gym',
    found: [
      ['any-job', 'Front desk, towels, coaching, any of it works for me.'],
      ['apologetic', 'I feel bad for asking again.'],
      ['bitter', 'I felt ignored from the start.'],
      ['my-chances', 'Do I still have a chance at the coaching job?'],
      ['pressure', 'This is getting really frustrating.'],
    ],
    fine: [
      ['any-job', 'Any class can be made easier.'],
      ['apologetic', 'I am sorry that I missed your spin class.'],
      ['bitter', 'A member felt ignored, and I asked her what she needed.'],
      ['my-chances', 'I would love a chance to try the rowing machine.'],
      ['pressure', 'Members get frustrated in January, and I know why.', 'I check in with each member every week.'],
      ['no-next-step', 'How long does it usually take to decide?'],
    ],
  },
  {
    work: 'a government office',
    found: [
      ['any-job', 'I would accept any vacancy in the department.'],
      ['only-hope', 'I have been unemployed for eleven months.'],
      ['pressure', 'I have written three letters without a reply.', 'I demand to know the reason for the delay.'],
      ['bitter', 'The decision was unjust.'],
      ['no-next-step', 'I remain interested in the clerk position.'],
    ],
    fine: [
      ['any-job', 'The form asks for any job held in the last ten years.'],
      ['only-hope', 'Unemployed people come to your counter first.'],
      ['pressure', 'Citizens demand answers, and rightly so.', 'I wrote three guides for the new forms.'],
      ['bitter', 'The old fee was unjust, and your office dropped it.'],
      ['no-next-step', 'Is there a timeline for the appointment?', 'By what date will candidates be told?'],
    ],
  },
  {
    work: 'a theater',
    found: [
      ['only-hope', 'This part is my last shot.', 'I would do anything to be in your company.'],
      ['my-chances', 'Did I get the part?', 'How did my audition go?'],
      ['bitter', 'I deserved that role.'],
      ['apologetic', 'I apologize for being so nervous.'],
    ],
    fine: [
      ['only-hope', 'Hamlet has no hope left in act five.'],
      ['my-chances', 'How did the opening night go?'],
      ['bitter', 'The villain deserved his end.', 'Break a leg with the new cast.'],
      ['apologetic', 'The actor apologizes to the crowd in that scene.'],
      ['no-next-step', 'Will there be a callback?', 'When do rehearsals start?'],
    ],
  },
  {
    work: 'a pharmacy',
    found: [
      ['pressure', 'Why has no one called me back?', 'I am tired of waiting.'],
      ['apologetic', 'I hate to bother you, but has anything changed?'],
      ['any-job', 'I am not picky about the position.'],
      ['blank-left', 'I am writing about the [position title] position.'],
    ],
    fine: [
      ['pressure', 'Patients are tired of waiting, so I greet them.', 'I called the doctor back at once.'],
      ['apologetic', 'The noise of the street bothers some customers.'],
      ['any-job', 'I am picky about labels.'],
      ['blank-left', 'The label read "take [2] daily".'],
      ['no-next-step', 'What is the process from here?'],
    ],
  },
  {
    work: 'a bus company',
    found: [
      ['my-chances', 'Am I still being considered?'],
      ['only-hope', 'I cannot afford to wait any longer.'],
      ['bitter', 'You should have told me weeks ago.'],
      [
        'pressure',
        'If I hear nothing by Friday I will go elsewhere.',
        'I have been waiting for a month for your call.',
      ],
    ],
    fine: [
      ['my-chances', 'Is the night route still being considered?'],
      ['only-hope', 'Riders cannot wait any longer in the rain.'],
      ['bitter', 'You told me weeks ago that it would be close, and I thank you for that.'],
      [
        'pressure',
        'If it rains on Friday I will take the bus.',
        'Riders have been waiting for a month for the new line.',
      ],
      ['no-next-step', 'May I give you a call at the end of the month?'],
    ],
  },
  {
    work: 'a print shop',
    found: [
      ['any-job', 'I would take any position you have.', 'Anything you can offer me would be great.'],
      ['only-hope', 'I am desperate for this job.'],
      ['apologetic', 'I am sorry to bother you with another email.'],
      ['no-next-step', 'I enjoyed seeing the old press.'],
    ],
    fine: [
      ['any-job', 'Any job that leaves your shop is checked twice.'],
      ['only-hope', 'A customer was desperate for her wedding cards.'],
      ['apologetic', 'I am sorry that the paper was late.'],
      ['no-next-step', 'When do you think you will decide?'],
    ],
  },
  {
    work: 'a fire station',
    found: [
      ['my-chances', 'Do you think I will make it?', 'Am I in the running?'],
      ['pressure', 'I have emailed the chief three times.', 'You need to tell me by Friday.'],
    ],
    fine: [
      ['my-chances', 'The chances of a second fire are small.', 'Did the cat get down?'],
      ['pressure', 'We must answer every alarm right away.', 'The crew called three times to check on us.'],
      ['no-next-step', 'What are the next steps?'],
    ],
  },
  {
    work: 'a bakery',
    found: [
      ['bitter', 'I am hurt that you chose someone else.', 'It was rude not to call.'],
      ['only-hope', 'I need the money for rent.'],
      ['no-next-step', 'Your rye bread is wonderful.'],
    ],
    fine: [
      [
        'bitter',
        'I am happy that you found someone.',
        'I like bitter chocolate.',
        'I would be glad to bake with you some day.',
      ],
      ['only-hope', 'Bread needs time and money.'],
      ['no-next-step', 'How will I hear from you, and when?'],
    ],
  },
  {
    work: 'an accounting firm',
    found: [
      ['apologetic', 'I know I keep emailing, and I am sorry.', 'Sorry for asking again.'],
      ['pressure', 'I expect to hear from you by close of business today.'],
      ['blank-left', 'Dear [Hiring Manager],'],
      ['no-specific-day', 'I have an offer from another firm.'],
    ],
    fine: [
      ['apologetic', 'I apologize for the missing page, which is attached.'],
      [
        'pressure',
        'Clients expect to hear from us the same day.',
        'The return is due on April 15, so I work late then.',
      ],
      ['blank-left', 'See Form 1040 [Schedule C].'],
      ['no-specific-day', 'The other firm would like my answer by June 5.'],
    ],
  },
  {
    work: 'a zoo',
    found: [
      ['only-hope', 'Working with you is the only thing I have left.', 'I have been out of work since the fall.'],
      ['my-chances', 'Did I do well?'],
    ],
    fine: [
      ['only-hope', 'The last hope for the rhino is a small herd in Kenya.', 'The otters have only one keeper.'],
      ['my-chances', 'Did the otters do well?', 'I was lucky to get a chance to feed them.'],
      ['pressure', 'I have been waiting all my life to meet a giraffe.'],
    ],
  },
  {
    work: 'a nursing home',
    found: [
      ['any-job', 'Please give me any job, I will do it.'],
      ['bitter', 'I feel that you treated me unfairly.'],
      ['pressure', 'I am getting impatient.', 'I call every day and nobody answers.'],
    ],
    fine: [
      ['any-job', 'No task is too small in any job with people.'],
      ['bitter', 'Residents who feel ignored stop talking.', 'Thank you for the honest answer.'],
      ['pressure', 'Some residents get impatient before lunch.', 'I call my grandmother every day.'],
    ],
  },
  {
    work: 'a travel agency',
    found: [
      ['apologetic', 'I hope I am not bothering you.'],
      ['my-chances', 'Where do I stand in the process compared with others?'],
      ['no-next-step', 'I can speak three languages.'],
    ],
    fine: [
      ['apologetic', 'Late trains bother everyone.'],
      ['my-chances', 'Where does the agency stand on train travel?'],
      ['no-next-step', 'Is there anything new about the date?', 'Could I ring you on Wednesday?'],
    ],
  },
  {
    work: 'a car factory',
    found: [
      ['pressure', 'Tell me if I have the job or not.', 'I am fed up with waiting.'],
      ['only-hope', 'I have bills to pay and no job.'],
      ['blank-left', 'Thank you for the tour of [plant name].'],
    ],
    fine: [
      [
        'pressure',
        'I was told to wait at the gate, and the guard was kind.',
        'The line stops immediately if a light is red.',
      ],
      ['only-hope', 'The union helped men who had no job.'],
      ['blank-left', 'The part is marked [A-17].'],
      ['no-next-step', 'How many days until you decide?'],
    ],
  },
];
