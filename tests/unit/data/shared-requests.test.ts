import { expect } from '@open-wc/testing';
import { SharedRequests } from '../../../src/data/shared-requests.js';

/** A request that the test answers. */
class Request {
  calls = 0;
  signals: AbortSignal[] = [];
  resolve: (value: string) => void = () => undefined;
  reject: (error: Error) => void = () => undefined;
  readonly make = (signal: AbortSignal): Promise<string> => {
    this.calls++;
    this.signals.push(signal);
    return new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  };
}

const live = (): AbortSignal => new AbortController().signal;
const outcome = (promise: Promise<string>): Promise<string> =>
  promise.catch((error: unknown) => `failed: ${(error as Error).message}`);

describe('SharedRequests', () => {
  let shared: SharedRequests<string>;
  let request: Request;
  beforeEach(() => {
    shared = new SharedRequests();
    request = new Request();
  });

  it('makes one request however many ask', async () => {
    const asked = Array.from({ length: 50 }, () => shared.get('a', live(), request.make));
    request.resolve('answer');
    expect(new Set(await Promise.all(asked))).to.deep.equal(new Set(['answer']));
    expect(request.calls).to.equal(1);
  });

  it('makes one request per key', async () => {
    const other = new Request();
    const asked = [shared.get('a', live(), request.make), shared.get('b', live(), other.make)];
    request.resolve('A');
    other.resolve('B');
    expect(await Promise.all(asked)).to.deep.equal(['A', 'B']);
  });

  it('keeps an answer', async () => {
    const first = shared.get('a', live(), request.make);
    request.resolve('answer');
    await first;
    expect(await shared.get('a', live(), request.make)).to.equal('answer');
    expect(request.calls).to.equal(1);
  });

  it('gives a failure to all who wait, and asks anew afterwards', async () => {
    const asked = [shared.get('a', live(), request.make), shared.get('a', live(), request.make)];
    request.reject(new Error('down'));
    expect(await Promise.all(asked.map(outcome))).to.deep.equal(['failed: down', 'failed: down']);
    const again = shared.get('a', live(), request.make);
    request.resolve('up');
    expect(await again).to.equal('up');
    expect(request.calls).to.equal(2);
  });

  it('lets one leave without harm to the others', async () => {
    const leaver = new AbortController();
    const left = outcome(shared.get('a', leaver.signal, request.make));
    const stays = shared.get('a', live(), request.make);
    leaver.abort(new Error('bored'));
    expect(await left).to.equal('failed: bored');
    expect(request.signals[0]?.aborted).to.equal(false);
    request.resolve('answer');
    expect(await stays).to.equal('answer');
  });

  it('aborts the request when the last has left, and the next asks anew', async () => {
    const leavers = [new AbortController(), new AbortController()];
    const left = leavers.map(({ signal }) => outcome(shared.get('a', signal, request.make)));
    for (const leaver of leavers) leaver.abort(new Error('bored'));
    expect(await Promise.all(left)).to.deep.equal(['failed: bored', 'failed: bored']);
    expect(request.signals[0]?.aborted).to.equal(true);

    const next = shared.get('a', live(), request.make);
    request.resolve('answer');
    expect(await next).to.equal('answer');
    expect(request.calls).to.equal(2);
  });

  it('does not let the end of an abandoned request forget its successor', async () => {
    const leaver = new AbortController();
    const left = outcome(shared.get('a', leaver.signal, request.make));
    const { reject } = request;
    leaver.abort(new Error('bored'));
    await left;
    const next = shared.get('a', live(), request.make);
    reject(new Error('aborted'));
    await Promise.resolve();
    request.resolve('answer');
    await next;
    expect(await shared.get('a', live(), request.make)).to.equal('answer');
    expect(request.calls).to.equal(2);
  });

  it('does nothing for who has left before asking', async () => {
    const reason = new Error('gone');
    expect(await outcome(shared.get('a', AbortSignal.abort(reason), request.make))).to.equal('failed: gone');
    expect(request.calls).to.equal(0);
  });

  it('leaves no listener on the signal of who was answered', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...all: Parameters<typeof addEventListener>) => {
      listeners++;
      addEventListener.apply(signal, all);
    };
    signal.removeEventListener = (...all: Parameters<typeof removeEventListener>) => {
      listeners--;
      removeEventListener.apply(signal, all);
    };
    const asked = shared.get('a', signal, request.make);
    expect(listeners).to.equal(1);
    request.resolve('answer');
    await asked;
    expect(listeners).to.equal(0);
  });

  it('forgets the answers used least lately, never more than it must', async () => {
    const calls: string[] = [];
    const get = (key: string): Promise<string> =>
      shared.get(key, live(), () => {
        calls.push(key);
        return Promise.resolve(key);
      });
    const keys = Array.from({ length: 16 }, (_, n) => `k${n}`);
    for (const key of keys) await get(key);
    await get('k0');
    await get('new');
    calls.length = 0;
    await get('k0');
    await get('k2');
    await get('k1');
    expect(calls).to.deep.equal(['k1']);
  });
});
