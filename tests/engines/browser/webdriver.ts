/** The few commands of WebDriver that the journeys need (https://www.w3.org/TR/webdriver2/). */

/** After this many milliseconds without an answer the browser counts as hanging. */
const ANSWER_WITHIN = 40_000;

/** A reference to an element, under the key that the standard gives it. */
export type ElementReference = Readonly<Record<'element-6066-11e4-a52e-4f735466cecf', string>>;

/** What a pointer or a keyboard does, one after the other. */
export type Action = Readonly<Record<string, unknown>> & { readonly type: string };

/** The command failed; `code` is WebDriver's word for it, such as `stale element reference`. */
export class WebDriverError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/** One browser window, driven over WebDriver. */
export class WebDriverSession {
  private constructor(private readonly address: string) {}

  /**
   * Starts a browser.
   *
   * @param server - the address of a running driver, such as `http://127.0.0.1:4444`
   */
  static async start(server: string, capabilities: object): Promise<WebDriverSession> {
    const { sessionId } = await send<{ sessionId: string }>('POST', `${server}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriverSession(`${server}/session/${sessionId}`);
  }

  /** Sends a command of this window, such as `post('url', { url })`. */
  post<Result = null>(command: string, body: object = {}): Promise<Result> {
    return send<Result>('POST', `${this.address}/${command}`, body);
  }

  get<Result>(command: string): Promise<Result> {
    return send<Result>('GET', `${this.address}/${command}`);
  }

  /** Runs a function in the page, waits for what it promises, and returns it. */
  async evaluate<Result>(run: string, args: readonly unknown[]): Promise<Result> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${run})(...[...arguments].slice(0, -1))).then(
        (value) => done({ value: value === undefined ? null : value }),
        (error) => done({ error: String(error) }),
      );`;
    const answer = await this.post<{ value?: Result; error?: string }>('execute/async', { script, args });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as Result;
  }

  /** Lets one device act, such as a keyboard. */
  act(type: 'key' | 'pointer', actions: readonly Action[]): Promise<null> {
    return this.post('actions', { actions: [{ type, id: type, actions }] });
  }

  close(): Promise<null> {
    return send('DELETE', this.address);
  }
}

async function send<Result>(method: string, address: string, body?: object): Promise<Result> {
  const signal = AbortSignal.timeout(ANSWER_WITHIN);
  const response = await fetch(address, { method, signal, ...(body && { body: JSON.stringify(body) }) }).catch(
    (error: unknown) => {
      throw new WebDriverError('no answer', `${method} ${new URL(address).pathname}: ${String(error)}`);
    },
  );
  const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
  if (!response.ok) throw new WebDriverError(value.error ?? String(response.status), value.message ?? '');
  return value;
}
