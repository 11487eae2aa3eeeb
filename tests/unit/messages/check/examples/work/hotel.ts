import type { Work } from './work.ts';

export const HOTEL: Work = {
  work: 'a hotel',
  found: [
    [
      'any-job',
      'Front desk, housekeeping, bar: I accept any position you will give.',
      "I'm not choosy, any department will do.",
    ],
    ['only-hope', 'Please, sir, I have family to support and need a chance.', 'I have nowhere else to turn.'],
    ['apologetic', 'Sorry sorry, only asking one more time.', 'I hope my calls are not a bother.'],
    ['bitter', 'I am let down, you told me I was perfect for the desk.', 'You people never even called me back.'],
    ['my-chances', 'Will you hire me?', 'Please tell me am I selected?'],
    [
      'pressure',
      'I am calling every morning and reception says wait.',
      'Please hurry with the decision.',
      'Waiting so long is not acceptable.',
    ],
    ['no-next-step', 'The view from the terrace was lovely.', 'I speak Tagalog, English and some Spanish.'],
    ['blank-left', 'Thank you for the tour of the [hotel].', 'Regards,\n[Your Name Here]'],
  ],
  fine: [
    [
      'any-job',
      'A guest may ask any employee for any kind of help.',
      'I have done nearly any job there is in a hotel.',
      'If any position at the desk opens up, please think of me.',
    ],
    [
      'only-hope',
      'A guest was desperate to catch her flight, and I drove her.',
      'We only had one room left.',
      'That was the only interview at which somebody offered me tea.',
    ],
    [
      'apologetic',
      'I told the guest how sorry we were to disturb her.',
      'Sorry, I was in the elevator when you called.',
    ],
    [
      'bitter',
      'An angry guest taught me to listen first.',
      'I was disappointed only that the pool was closed.',
      'Please give my best to the whole desk.',
    ],
    [
      'my-chances',
      'Will I need a uniform for the second interview?',
      'Is there a chance to see the ballroom next time?',
    ],
    [
      'pressure',
      'Guests expect an answer right away, and I give one.',
      'I check in thirty guests every day.',
      'I called the airline five times for him.',
      'No rush on this.',
    ],
    [
      'no-next-step',
      'Please tell me the next step.',
      'When will the general manager be back to decide?',
      'How many more people will you see?',
    ],
  ],
};
