import type { Work } from '../examples/work/work.ts';

/** No pattern was adjusted to these: they measure the checker, and its misses are left as they are. */
export const HELD_OUT: readonly Work[] = [
  {
    work: 'a post office',
    found: [
      ['any-job', 'I would be happy with any job at the counter.'],
      ['pressure', 'I have asked four times and got no answer.'],
      ['no-next-step', 'The sorting room was fascinating.'],
    ],
    fine: [
      ['any-job', 'Any parcel may need a form.'],
      ['pressure', 'Customers ask four times where their parcel is.'],
      ['no-next-step', 'When do you expect to hire?'],
    ],
  },
  {
    work: 'a radio station',
    found: [
      ['bitter', 'I am disappointed that I was not chosen.'],
      ['my-chances', 'Do I have a shot?'],
    ],
    fine: [
      ['bitter', 'A disappointed listener wrote in, and you read the letter out.', 'I wish you all the best.'],
      ['my-chances', 'The band had one shot at the song.'],
      ['no-next-step', 'Could you tell me when I might hear?'],
    ],
  },
  {
    work: 'a vet practice',
    found: [
      ['apologetic', 'Sorry to bother you, I know you are busy.'],
      ['only-hope', 'I really need this job to pay my bills.'],
    ],
    fine: [
      ['apologetic', 'I am sorry about your cat.'],
      ['only-hope', 'The dog was desperate to go home.', 'You are the only vet in the valley.'],
    ],
  },
  {
    work: 'a construction office',
    found: [
      ['pressure', 'I need an answer today.', 'I am frustrated with this process.'],
      ['any-job', 'I will take any opening.'],
    ],
    fine: [
      ['pressure', 'The client needed an answer today, so we stayed late.', 'Concrete does not wait.'],
      ['any-job', 'Any opening in the wall lets water in.'],
    ],
  },
  {
    work: 'a university',
    found: [
      ['my-chances', 'Am I still a candidate?'],
      ['bitter', 'You chose the wrong person.'],
      ['blank-left', 'Dear Dr. [Name],'],
    ],
    fine: [
      ['my-chances', 'Is the other candidate for the prize still here?'],
      ['bitter', 'It is easy to choose the wrong tool.'],
      ['blank-left', 'See footnote [3].'],
      ['no-next-step', 'What is the timeline for the search?'],
    ],
  },
  {
    work: 'a cleaning firm',
    found: [
      ['only-hope', 'I have no other income.'],
      ['apologetic', 'I hope that I am not being a nuisance.'],
    ],
    fine: [
      ['only-hope', 'The tenant had no other key.'],
      ['apologetic', 'Dust is a nuisance.'],
      ['no-next-step', 'Can I call you next Monday?'],
    ],
  },
  {
    work: 'a shipyard',
    found: [
      ['pressure', 'This is my third message.', 'Why have you not called?'],
      ['no-next-step', 'The dry dock is a sight.'],
    ],
    fine: [
      ['pressure', 'This is my third year as a welder.', 'If you have not called the crane, I can.'],
      ['no-next-step', 'How long until I hear?'],
    ],
  },
  {
    work: 'a hair salon',
    found: [
      ['bitter', 'Thanks for leading me on.'],
      ['any-job', 'Whatever job you have, I will take it.'],
    ],
    fine: [
      ['bitter', 'Thank you for leading me through the salon.'],
      ['any-job', 'I can do whatever cut they ask for.'],
      ['no-next-step', 'What happens next?'],
    ],
  },
];
