import type { ComponentType } from 'preact';

/** What the handout says, taken from the content at build. */
export interface HandoutText {
  readonly groups: readonly {
    readonly title: string;
    readonly rules: readonly { readonly says: string; readonly sources: readonly string[] }[];
  }[];
  readonly sources: readonly { readonly short: string; readonly title: string; readonly speaker: string }[];
}

interface Props {
  readonly text: HandoutText;
  /** Null while it can't be made, for want of the interview's date. */
  readonly link: string | null;
  readonly isForOne: boolean;
  /** Null until the code for it has come. */
  readonly drawQrCode: ComponentType<{ readonly link: string }> | null;
}

/** One sheet of paper for a candidate: what to do on the day, who says so, and the way to a plan. */
export function Handout({ text, link, isForOne, drawQrCode: QrCode }: Props) {
  return (
    <article class="handout" aria-labelledby="handout-title">
      <h3 id="handout-title">After your interview</h3>
      <div class="handout-columns">
        <div>
          {text.groups.map(({ title, rules }) => (
            <section key={title}>
              <h4>{title}</h4>
              <ul>
                {rules.map(({ says, sources }) => (
                  <li key={says}>
                    {says} <span class="label">{sources.join(', ')}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <aside aria-label="Your plan">
          <h4>Your plan</h4>
          <p>
            {isForOne
              ? 'This opens your plan: what to do, when to do it, and what to say.'
              : 'This opens the planner. Fill in the day of your interview and what they told you. You get a plan: what to do, when to do it, and what to say.'}
          </p>
          {QrCode && link !== null && <QrCode link={link} />}
          <p class="label handout-link">
            {link ?? 'Your link appears here once the date of the interview is filled in.'}
          </p>
          <p class="label">No account. What you type stays on your device.</p>
        </aside>
      </div>
      <h4>Write down before you leave</h4>
      <dl class="handout-lines">
        <dt>I met</dt>
        <dd />
        <dt>They will decide by</dt>
        <dd />
        <dt>I may call on</dt>
        <dd />
      </dl>
      <p class="label">
        From Sit Tight, under CC BY 4.0. The names after each rule show which documents it comes from:{' '}
        {text.sources.map(({ short, title, speaker }, index) => (
          <span key={short}>
            {index > 0 && '; '}
            <b>{short}</b>, “{title}”, {speaker}
          </span>
        ))}
        .
      </p>
    </article>
  );
}
