import type { Application } from '../../../src/storage/application.ts';
import type { GetStorage, KeyValues } from '../../../src/storage/attempt.ts';
import type { Result } from '../../../src/storage/problems.ts';
import { situationWith } from '../../../src/plan/index.ts';
import { days } from '../plan/situations.ts';

/** A storage as browsers have them, with as much room as it is given, in characters. */
export class MemoryStorage implements KeyValues {
  /** What it holds, which several tabs may share. */
  readonly held: Map<string, string>;
  room = Infinity;

  constructor(held: Iterable<readonly [string, string]> = []) {
    this.held = held instanceof Map ? (held as Map<string, string>) : new Map(held);
  }

  get length(): number {
    return this.held.size;
  }

  key(index: number): string | null {
    return [...this.held.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    const others = [...this.held].filter(([other]) => other !== key);
    const taken = others.reduce((sum, [other, value]) => sum + other.length + value.length, 0);
    if (taken + key.length + text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    if (this.held.get(key) === text) return;
    this.held.set(key, text);
  }

  removeItem(key: string): void {
    this.held.delete(key);
  }
}

/** A storage that the browser forbids: even naming it throws. */
export const FORBIDDEN: GetStorage = () => {
  throw new DOMException('denied', 'SecurityError');
};

/** The storage of some tabs on one device: what one of them keeps, the others read. */
export function tabsOnOneDevice(count: number): readonly MemoryStorage[] {
  const held = new Map<string, string>();
  return Array.from({ length: count }, () => new MemoryStorage(held));
}

/** The uuid of the `number`th application of a test. */
export function uuid(number: number): string {
  return `4f0c1e0a-9a56-4d8e-8a53-${String(number).padStart(12, '0')}`;
}

/** A moment on Wednesday, March 11, 2026, `minute` minutes after ten. */
export function moment(minute: number): string {
  return `2026-03-11T10:${String(minute).padStart(2, '0')}:00.000Z`;
}

/** An application at its fifth revision, of ten o'clock. */
export function application(more: Partial<Application> = {}): Application {
  return {
    id: uuid(1),
    name: '',
    situation: situationWith(days('2026-03-05')),
    exported: {},
    firstSequence: 0,
    archived: false,
    revision: 5,
    changedAt: moment(0),
    ...more,
  };
}

/** The value of a result that must be there. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`No value, but the problem: ${result.problem}`);
  return result.value;
}
