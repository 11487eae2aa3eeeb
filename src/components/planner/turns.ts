/** Asked after each piece of a long work: a promise to wait for where the page should answer the reader first, else null. */
export type Breathe = () => Promise<void> | null;

/** How long work goes on before the page may answer, in milliseconds: well under the 50 at which a tap feels late. */
const A_TURN = 12;

/** Cuts a long work into turns, of 12 ms each on any processor. */
export function turns(): Breathe {
  let end = performance.now() + A_TURN;
  const begin = (): void => {
    end = performance.now() + A_TURN;
  };
  return () => (performance.now() < end ? null : nextTurn().then(begin));
}

/** Does the work of a generator in turns, and answers with what it returns at the beginning of the next one. */
export async function inTurns<Piece, Answer>(
  work: Generator<Piece, Answer, void>,
  onPiece: (piece: Piece) => void,
): Promise<Answer> {
  const breathe = turns();
  let step = work.next();
  for (; !step.done; step = work.next()) {
    onPiece(step.value);
    const pause = breathe();
    if (pause) await pause;
  }
  await nextTurn();
  return step.value;
}

/** Lets the page answer the reader before going on. Safari has no `scheduler`, where a timer does as well but later. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    })
  );
}
