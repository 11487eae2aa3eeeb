import { saidOn, type Example, type NewsKind } from './example.ts';

/** A set that somebody wrote without knowing the rules; when first measured, 88 % were right of what was proposed, 86 % of all. */
export const STRANGERS_MESSAGES: readonly Example<NewsKind>[] = [
  ...saidOn<NewsKind>('2026-03-11', [
    [
      'Hi Danielle,\n\nIt was great having you in the office yesterday. Everyone you met enjoyed the conversation, especially the part about rebuilding the intake process.\n\nWe have two more candidates coming through on Monday and then the group will sit down and compare notes. You should hear from me by the end of next week.\n\nBest,\n\nKaren Whitlock\nTalent Acquisition Partner\nBrightwater Health | Columbus, OH',
      'new-date',
      '2026-03-20',
    ],
  ]),
  ...saidOn<NewsKind>('2026-05-12', [
    [
      'Dear Mr Okafor\n\nThank you for attending for interview today for the post of Grounds Maintenance Operative (ref GM/0426).\n\nAll candidates will be notified of the outcome within 5 working days. \n\nYours sincerely\n\nP. Hargreaves\nHR Services, Calderbrook Borough Council',
      'new-date',
      '2026-05-19',
    ],
  ]),
  ...saidOn<NewsKind>('2026-06-16', [
    [
      "G'day Tess,\n\nThanks heaps for making the drive out to the site. Still a couple of people to see and Robbo needs to check the roster, but we'll have an answer to you within a fortnight.\n\nCheers\nMick",
      'new-date',
      '2026-06-30',
    ],
  ]),
  ...saidOn<NewsKind>('2026-07-08', [
    [
      'Dear Ananya,\n\nGreetings of the day!\n\nYour feedback is with the business team. We will revert with the final status by EOD tomorrow.\n\nThanks & Regards,\nShruti Kulkarni\nHR - Talent Acquisition\nPune',
      'new-date',
      '2026-07-09',
    ],
  ]),
  ...saidOn<NewsKind>('2026-02-10', [
    [
      'hey its jo from the salon, linda still got 2 ppl to see but she says shell let u know by thurs x',
      'new-date',
      '2026-02-12',
    ],
  ]),
  ...saidOn<NewsKind>('2026-04-17', [
    [
      "Hi Marcus,\n\nI know I said you'd have an answer from us today. One of the panel has been off sick, so we couldn't meet this morning as planned. We're now meeting on Tuesday and I will ring you on Wednesday 22 April with the outcome, whichever way it goes.\n\nSorry to keep you hanging on.\n\nHelen\nDeputy Head, St Brannoc's Primary",
      'new-date',
      '2026-04-22',
    ],
  ]),
  ...saidOn<NewsKind>('2026-05-07', [
    [
      'Dear Priyanka,\n\nFurther to your interview on Tuesday, interviews are continuing until the end of next week. We expect to contact all candidates with a decision in the week commencing 18 May.\n\nKind regards,\nRecruitment Team\nNorthern Fells NHS Trust',
      'new-date',
      '2026-05-22',
    ],
  ]),
  ...saidOn<NewsKind>('2026-09-15', [
    [
      "Hello Luis\n\nThanks for your note. We haven't picked anybody yet. The board needs to sign off on the headcount first, which we expect soon, and we plan to tell everyone where they stand by the end of the month.\n\nTalk soon,\nGreg Paulsen\nOperations Manager",
      'new-date',
      '2026-09-30',
    ],
  ]),
  ...saidOn<NewsKind>('2026-03-16', [
    [
      "Tyler - good talking w/ you this morning. Debrief is next week. You'll get a yes or no from me no later than 3/27.\n\nSent from my iPhone",
      'new-date',
      '2026-03-27',
    ],
  ]),
  ...saidOn<NewsKind>('2026-08-04', [
    [
      "Hi Sam, spoke to the client just now. They liked you but they want to talk it over with the finance lead. Give me 48 hours and I'll have an answer for you. Dave @ Peak Resourcing",
      'new-date',
      '2026-08-06',
    ],
  ]),
  ...saidOn<NewsKind>('2026-10-06', [
    [
      "Hi Rhiannon,\n\nThanks for this, and for sending the writing sample so promptly. We'll be in touch with our decision by Monday the 12th.\n\nAll best,\nFiona\n\nFiona Mackintosh\nEditorial Director, Tarn & Co\n\nOn Fri, 2 Oct 2026 at 16:21, Rhiannon Pugh <rhi.pugh@mail.example> wrote:\n> Dear Fiona,\n>\n> Thank you for seeing me on Thursday 1 October. As agreed I attach the\n> sample. I'm away on the 15th and 16th but otherwise reachable.\n>\n> Rhiannon",
      'new-date',
      '2026-10-12',
    ],
  ]),
  ...saidOn<NewsKind>('2026-07-29', [
    [
      'Dear applicant,\n\nThank you for taking part in the selection interviews for the Graduate Engineer Programme. Due to the high number of candidates, outcome emails will be sent between 10 and 14 August.\n\nPlease do not reply to this message.\n\nEarly Careers Team\nHarlow Rail Systems',
      'new-date',
      '2026-08-14',
    ],
  ]),
  ...saidOn<NewsKind>('2026-06-11', [
    [
      "Hello Beth,\n\nQuick update from me. Our manager Colin is on annual leave and is back on 23 June, and we can't decide without him. I'll let you know by the 25th.\n\nTake care\nSandra (Willow Court Care Home)",
      'new-date',
      '2026-06-25',
    ],
  ]),
  ...saidOn<NewsKind>('2026-01-20', [
    [
      "Dear Ms. Ramirez:\n\nThank you for interviewing for the position of Administrative Specialist II. The hiring committee is completing its scoring. Candidates will receive written notification within ten business days of today's date.\n\nSincerely,\n\nHuman Resources Division\nCounty of San Marcial",
      'new-date',
      '2026-02-03',
    ],
  ]),
  ...saidOn<NewsKind>('2026-11-04', [
    [
      "Hi Jordan,\n\nLoved meeting you today!! The team is still talking to folks, so no decision at this point. I'll be back in touch in two weeks with news.\n\nxx Mel\nThe Paper Lantern Bookshop",
      'new-date',
      '2026-11-18',
    ],
  ]),
  ...saidOn<NewsKind>('2026-12-03', [
    [
      "Morning Ade, meeting with the directors is at 2 this afternoon. You'll have a decision from me by close of play today. Simon",
      'new-date',
      '2026-12-03',
    ],
  ]),
  ...saidOn<NewsKind>('2026-02-26', [
    [
      "Thanks for your email, Devon. We don't have anything to share yet, but we will a week from today, so keep an eye on your inbox then.\n\nAmy Cho\nPeople Ops",
      'new-date',
      '2026-03-05',
    ],
  ]),
  ...saidOn<NewsKind>('2026-12-17', [
    [
      "Dear Callum,\n\nThank you again for coming in last week. With the Christmas shutdown starting tomorrow, the partners won't now be able to meet until we reopen. We'll come back to you by Friday 8 January.\n\nHave a lovely break.\n\nMargaret Doyle\nPractice Manager\nDoyle Fenwick Solicitors",
      'new-date',
      '2027-01-08',
    ],
  ]),
  ...saidOn<NewsKind>('2026-09-22', [
    [
      'hi kev. no desicion made yet, we are jst waiting on the area manger to come back to us. shud be able to tell you by the end of this week. thanks for ur patience. Tracy, Store Mgr',
      'new-date',
      '2026-09-25',
    ],
  ]),
  ...saidOn<NewsKind>('2026-08-18', [
    [
      'Hi Rohit,\n\nYour L2 interview feedback is awaited from the panel. Kindly give us 2-3 working days, we will update you on the result.\n\nRegards\nNeha | Sr. Recruiter',
      'new-date',
      '2026-08-21',
    ],
  ]),
  ...saidOn<NewsKind>('2026-10-22', [
    [
      "Hey Alexis,\n\nThanks for the thoughtful follow-up. You're the last person we spoke to, so now it's on us to make up our minds. We'll let you know sometime next week.\n\n- Priya & the Fernwork team",
      'new-date',
      '2026-10-30',
    ],
  ]),
  ...saidOn<NewsKind>('2026-03-24', [
    [
      "Hi Natalie,\n\nThank you for your patience while we work through this. The team is still finalizing feedback and we have not come to a decision. I'll reach out as soon as I have something concrete to share.\n\nWarmly,\nBrooke",
      'undecided',
    ],
  ]),
  ...saidOn<NewsKind>('2026-05-19', [
    ['No news yet im afraid!! Will shout the second i hear anything from them. Gaz', 'undecided'],
  ]),
  ...saidOn<NewsKind>('2026-06-03', [
    [
      "Dear Tomasz,\n\nI wanted to be straightforward with you: there is currently a company-wide freeze on hiring and the decision on this role has been paused. Nobody has been selected or turned down. I don't know how long it will last, and I will write to you when I know more.\n\nKind regards,\nEllen Frith\nHead of Logistics",
      'undecided',
    ],
  ]),
  ...saidOn<NewsKind>('2026-07-21', [
    [
      'Dear Candidate,\n\nThis is with reference to your interview held at our Hyderabad office. Kindly note that your candidature is under consideration and the result is yet to be finalised. You will be intimated in due course.\n\nRegards,\nHR Department',
      'undecided',
    ],
  ]),
  ...saidOn<NewsKind>('2026-02-17', [
    [
      "Hi Leanne, chased the client again this morning and still can't get an answer out of them. They've not said no, they've just not made their minds up. I'll keep on at them for you.\n\nKirsty\nConsultant, Blue Door Recruitment",
      'undecided',
    ],
  ]),
  ...saidOn<NewsKind>('2026-07-06', [
    [
      "Hello Imran,\n\nWe had hoped to let you know by 3 July. Sign-off from group finance still hasn't come through, so we haven't been able to decide, and I'd rather not give you another date that we then miss. You remain under consideration.\n\nRegards,\nStephen Aldous",
      'undecided',
    ],
  ]),
  ...saidOn<NewsKind>('2026-08-25', [
    [
      "Hiya Lachlan, just letting you know we haven't forgotten you! Still talking it through on our end, it's a tough one. Will give you a bell when we've worked it out. Cheers, Bronwyn",
      'undecided',
    ],
  ]),
  ...saidOn<NewsKind>('2026-09-09', [
    [
      "Hi Omar,\n\nThanks for reaching out. We're still interviewing for the line cook position and haven't made a choice yet. You're definitely still in the running.\n\nChef Dana",
      'undecided',
    ],
  ]),
  ...saidOn<NewsKind>('2026-10-14', [
    [
      "Good afternoon Mrs Bhatt,\n\nMs Carroll, who makes the decision on this post, has been called away on family leave and I do not know yet when she will be back. Until then no decision can be taken. I'm sorry that I can't be more precise.\n\nJean Tully\nSchool Business Manager",
      'undecided',
    ],
  ]),
  ...saidOn<NewsKind>('2026-11-12', [
    [
      "Hi Wei,\n\nTo answer your question, no, we have not made an offer to anyone yet. The hiring committee is split and they've asked for more time. No timeline from them, sadly. I'll keep you posted.\n\nBest,\nRachel\nUniversity Library HR",
      'undecided',
    ],
  ]),
  ...saidOn<NewsKind>('2026-01-27', [
    [
      "Unfortunately I don't have an update for you yet Jasmine, the decision is still with our regional director. I'll be in touch as soon as I hear.",
      'undecided',
    ],
  ]),
  ...saidOn<NewsKind>('2026-04-14', [
    [
      "Hi Grace,\n\nNot yet I'm afraid. There are two of you we like very much and we are still weighing it up. Thank you for bearing with us.\n\nHugh\n\nFrom: Grace Adeyemi\nSent: 13 April 2026 10:02\nTo: Hugh Penrose\nSubject: Garden designer role\n\nDear Hugh,\n\nWhen we met on 31 March you expected to decide by Friday 10 April. Is there a decision on the role?\n\nKind regards,\nGrace",
      'undecided',
    ],
  ]),
  ...saidOn<NewsKind>('2026-05-06', [
    [
      'Dear Ms Lindqvist,\n\nI am pleased to say that, following your first interview, the panel would like to invite you to a second interview on Thursday 14 May at 10.30am at our Bristol office. You will meet the Director of Services and one of our trustees.\n\nPlease confirm that you are able to attend, and let me know of any access requirements.\n\nKind regards\n\nJudith Amery\nHR Adviser',
      'next-round',
      '2026-05-14',
    ],
  ]),
  ...saidOn<NewsKind>('2026-03-03', [
    [
      "Hi Kayla!\n\nGreat news, the team would love to move you forward to the next round :) It's a 45 minute video call with two of our engineers. Please grab a time that works for you here: https://cal.example/northlake/eng-45\n\nLet me know if you have any questions!\n\nSean\nRecruiting @ Northlake",
      'next-round',
    ],
  ]),
  ...saidOn<NewsKind>('2026-03-05', [
    [
      'Hi hun ur thru to the next round!! 2nd interview tues 10 march 3pm with Paula the area manager, same place. well done x',
      'next-round',
      '2026-03-10',
    ],
  ]),
  ...saidOn<NewsKind>('2026-07-14', [
    [
      'Hi Karthik,\n\nYou have been shortlisted in L1. Your managerial round is scheduled for tomorrow at 4:00 PM IST over MS Teams. Link will be shared shortly. Please keep your camera ON and carry a photo ID.\n\nRegards,\nDivya S\nTA Team, Bengaluru',
      'next-round',
      '2026-07-15',
    ],
  ]),
  ...saidOn<NewsKind>('2026-08-24', [
    [
      'Dear Dr. Mensah,\n\nThe search committee was impressed by your initial interview and has selected you as one of three finalists. Your final interview, including a 20-minute research presentation, will take place on Wednesday, September 2, beginning at 9:00 a.m. in Hollis Hall.\n\nMy assistant will contact you regarding travel.\n\nSincerely,\nLawrence Birch, Ph.D.\nChair, Department of Chemistry',
      'next-round',
      '2026-09-02',
    ],
  ]),
  ...saidOn<NewsKind>('2026-10-01', [
    [
      "Nick,\n\nGood stuff last week. Next step is an onsite with the plant team on 10/15, 8am start, wear steel toes. You'll interview with me, Ron and the safety lead. Holler if that's a problem.\n\nBill Strickland\nMaintenance Supt.",
      'next-round',
      '2026-10-15',
    ],
  ]),
  ...saidOn<NewsKind>('2026-02-03', [
    [
      "Hi Amelia,\n\nApologies for the silence. We had a lot of internal discussion over the past week about what the role should look like, and whether it should report into marketing or product. That is now settled (marketing!).\n\nEveryone felt you made a strong case, and we'd like you to have an interview with our CFO, Bernard, as the next stage. He is travelling at the moment. Could you tell me which mornings you usually have free, so that I can find a slot?\n\nThank you,\nInes\nChief of Staff",
      'next-round',
    ],
  ]),
  ...saidOn<NewsKind>('2026-11-17', [
    [
      "Hi Josh, great yarn today. Steve wants you to come in for an interview with our Director, Alana, next Wednesday 25 November, 2pm at the Parramatta office. I've put it in the diary. Ta, Nicole",
      'next-round',
      '2026-11-25',
    ],
  ]),
  ...saidOn<NewsKind>('2026-02-12', [
    [
      "Subject: Invitation: Second interview - Fatima Noor / Data Analyst\n\nWhen: Fri 20 Feb 2026, 14:00 - 15:00 (GMT)\nWhere: Google Meet (link in calendar)\nWho: Owen Price, Lucy Tran, Fatima Noor\n\nHi Fatima, here's the invite for your second interview as discussed on the phone. We'll go through the case study together. Owen",
      'next-round',
      '2026-02-20',
    ],
  ]),
  ...saidOn<NewsKind>('2026-06-24', [
    [
      "Hi Zoe, it's Martin at Kestrel Homes, tried to call you. They really liked you and want you back for a second interview! Can you text me what days you could do? Cheers",
      'next-round',
    ],
  ]),
  ...saidOn<NewsKind>('2026-06-09', [
    [
      'Dear Daniel,\n\nUnfortunately Mark, who led your first interview, has now left on paternity leave. The rest of us would nonetheless like to take you through to the final stage. This will be a panel interview on Friday 19 June at 1.15pm, with a short tour of the workshop beforehand.\n\nPlease bring your CSCS card.\n\nRegards,\nAlison Greaves',
      'next-round',
      '2026-06-19',
    ],
  ]),
  ...saidOn<NewsKind>('2026-04-10', [
    [
      'Vikram - client wants to go ahead with the next round. It will be a telephonic interview with their VP Delivery on Monday 11 am. Pls be available 10 mins before. All the best!\n\nRgds, Sunil (Crest Consultants)',
      'next-round',
      '2026-04-13',
    ],
  ]),
  ...saidOn<NewsKind>('2026-03-19', [
    [
      'Hi Brandon,\n\nThank you for taking the time to interview with us for the Customer Success Associate role. While we enjoyed learning about your background, we have decided to move forward with other candidates whose experience more closely matches our needs at this time.\n\nWe wish you the best in your search.\n\nThe Loomly Talent Team',
      'rejected',
    ],
  ]),
  ...saidOn<NewsKind>('2026-05-21', [
    [
      "Dear Siân,\n\nThank you for coming to see us on Monday. I'm sorry to tell you that on this occasion you have not been successful. It was a close-run thing and the panel asked me to say how much they enjoyed your lesson.\n\nWith all good wishes for the future,\n\nRev. T. Blackmore\nChair of Governors",
      'rejected',
    ],
  ]),
  ...saidOn<NewsKind>('2026-06-30', [
    [
      'sorry mate they went with someone else, bloke with a forklift ticket. ill keep an ear out for other stuff for you. Lee',
      'rejected',
    ],
  ]),
  ...saidOn<NewsKind>('2026-08-11', [
    [
      'Dear Mr. Suresh Babu,\n\nWith reference to your interview for the post of Junior Accountant, we regret to inform you that you have not been selected. We thank you for your interest in our organisation.\n\nFor Sri Lakshmi Traders,\nManager (Admin)',
      'rejected',
    ],
  ]),
  ...saidOn<NewsKind>('2026-09-17', [
    [
      "Hi Monique,\n\nI wanted to write to you personally. You were wonderful with the residents and every member of the team commented on it. After a long discussion we have offered the position to another candidate, who has accepted. It came down to her having the night-shift experience.\n\nPlease don't be put off. You'll make a fantastic activities coordinator for someone.\n\nLove and best wishes,\nDot",
      'rejected',
    ],
  ]),
  ...saidOn<NewsKind>('2026-10-27', [
    [
      'Dear Henrik,\n\nFollowing a review of our budget, we have cancelled the recruitment for Regional Sales Lead and will not be taking your application any further. This is no reflection on your interview.\n\nThank you for the time you gave us.\n\nClaire Oduya\nVP People',
      'rejected',
    ],
  ]),
  ...saidOn<NewsKind>('2026-07-13', [
    [
      "Hello Ahmed,\n\nThanks again for last week's interview. I'm afraid we won't be offering you the apprenticeship this time. If you'd find it useful I can give you some feedback over the phone on Thursday 16 July, any time after 3.\n\nKeep at it!\nWayne Tutt\nTraining Manager",
      'rejected',
    ],
  ]),
  ...saidOn<NewsKind>('2026-04-21', [
    [
      "Hi Georgia, Thanks so much for coming in. We've filled the barista job now so it's a no for this one, but we might be hiring again in September for the new place so do try us again then! Em & Toby",
      'rejected',
    ],
  ]),
  ...saidOn<NewsKind>('2026-11-24', [
    [
      "Hi Dmitri,\n\nThank you for completing the technical interview. After careful consideration we will not be progressing you to the final stage. Owing to the volume of applications we can't give individual feedback.\n\nKind regards\nRecruiting, Octavo Systems",
      'rejected',
    ],
  ]),
  ...saidOn<NewsKind>('2026-01-30', [
    [
      "Hey Priti,\n\nSo this is the email I hate writing. You were great to talk to and I learned a bunch from you about pricing. We went back and forth all week. In the end we need somebody who has already run a sales team from zero to ten, and we don't think we can give you the support you'd need to do that here. So we're going to pass.\n\nI know it's disappointing. I'd be glad to introduce you to a couple of founders who are looking for exactly your profile, just say the word.\n\nCam",
      'rejected',
    ],
  ]),
  ...saidOn<NewsKind>('2026-03-31', [
    [
      'Dear Ms. Thompson,\n\nOn behalf of Redbud Credit Union, I am pleased to offer you the position of Branch Supervisor, starting Monday, April 20, 2026. The enclosed letter sets out the terms of employment. Please sign and return it by April 7.\n\nWe look forward to welcoming you.\n\nSincerely,\nMarilyn Gates\nVice President, Human Resources',
      'offer',
      '2026-04-07',
    ],
  ]),
  ...saidOn<NewsKind>('2026-05-15', [
    ["Hi Ellie its Pam from the nursery. Job's yours if you want it!! Ring me when you get a min x", 'offer'],
  ]),
  ...saidOn<NewsKind>('2026-08-06', [
    [
      'Dear Meenakshi,\n\nCongratulations! Further to the discussions you had with us, we are glad to extend you an offer for the role of Associate Consultant at our Chennai location. PFA the offer letter with CTC break-up. Kindly send your acceptance within 3 days along with scanned copies of your relieving letter.\n\nWarm regards,\nArvind Menon\nHRBP',
      'offer',
      '2026-08-09',
    ],
  ]),
  ...saidOn<NewsKind>('2026-06-18', [
    [
      'Dear Joseph\n\nI am delighted to confirm that the panel wishes to offer you the post of Healthcare Support Worker (Band 3). This is a conditional offer, subject to satisfactory references, occupational health clearance and an enhanced DBS check.\n\nPlease do not hand in your notice until you have received your unconditional letter.\n\nYours sincerely\nResourcing Team',
      'offer',
    ],
  ]),
  ...saidOn<NewsKind>('2026-09-29', [
    [
      "Hey Bec! Ripper interview yesterday, we don't need to see anyone else. We'd love to have you on board as our second vet nurse. Contract's coming over this arvo, have a read and sing out with any questions. Dr Jen",
      'offer',
    ],
  ]),
  ...saidOn<NewsKind>('2026-12-08', [
    [
      "Hi Stefan,\n\nTwo pieces of news. Unfortunately we can't do the January start you asked about, as the new floor won't be ready. The better one: we would like to offer you the job! It would begin in February instead. I'll get the paperwork over to you, and meanwhile call me with anything you want to talk through.\n\nNadia",
      'offer',
    ],
  ]),
  ...saidOn<NewsKind>('2026-08-03', [
    [
      'Automatic reply: Interview on Thursday\n\nThank you for your email. I am out of the office until Monday 17 August with limited access to email. For urgent matters please contact reception on extension 200.\n\nDiane Kelso',
      'none',
    ],
  ]),
  ...saidOn<NewsKind>('2026-04-23', [['Thanks Ravi, lovely to meet you as well. Safe trip home!\n\nJoanna', 'none']]),
  ...saidOn<NewsKind>('2026-07-23', [
    [
      'Hi Shalini,\n\nKindly share the below documents by Monday for our records:\n\n1. Updated resume\n2. Last 3 months payslips\n3. PAN and Aadhaar copy\n4. Degree certificate\n\nRegards,\nHR Ops',
      'none',
    ],
  ]),
  ...saidOn<NewsKind>('2026-02-19', [
    [
      'Dear Matthew,\n\nPlease find attached the claim form for your travel to the interview on 16 February. Return it with your receipts and we will pay it into your account within 10 working days.\n\nAccounts Payable\nOrmerod Group',
      'none',
    ],
  ]),
  ...saidOn<NewsKind>('2026-09-03', [
    [
      "Hi there! You recently interviewed with us. We'd love to know how it went. This 2-minute survey is anonymous and has no bearing on your application. The survey closes on September 18.\n\nTake the survey > \n\nYou are receiving this message because you interviewed at Cobalt Retail. Do not reply.",
      'none',
    ],
  ]),
  ...saidOn<NewsKind>('2026-05-26', [
    [
      'Hello Marie,\n\nCould you send me the names, email addresses and phone numbers of two people we can contact for a reference? One should be a recent line manager.\n\nMany thanks,\nBernie Walsh\nHR Administrator',
      'none',
    ],
  ]),
];
