// Every route × every actor, as the table says: who may not gets the answer of an absent page, and a new route without a row fails.
import { ClosedByDefault, type Door } from '../src/kernel/access/closed-by-default';
import { aTradeRegister } from '../src/testing/a-trade-register';
import { startTestApp, type TestApp } from '../src/testing/test-app';
import { accessMatrix, actorNames, personalDoors, type ActorName } from './access-matrix';
import { makeAccessWorld, type AccessWorld } from './access-world';

const nameOf = (door: Door) => `${door.method} ${door.path}`;

describe('the access matrix', () => {
  let test: TestApp;
  let doors: readonly Door[];
  let register: Awaited<ReturnType<typeof aTradeRegister>>;

  beforeAll(async () => {
    test = await startTestApp();
    register = await aTradeRegister(test);
    doors = test.get(ClosedByDefault).doors();
  });
  afterAll(async () => {
    await test.close();
    await register.close();
  });

  it('has a row for every door, and none for a door that is gone', () => {
    const rows = [...Object.keys(accessMatrix), ...personalDoors].sort();
    expect(rows).toEqual(doors.map(nameOf).sort());
    for (const [route, cells] of Object.entries(accessMatrix))
      expect([route, cells.length, /^[x-]+$/.test(cells)]).toEqual([
        route,
        actorNames.length,
        true,
      ]);
  });

  it('never lets somebody in whom the first lock keeps out', () => {
    for (const door of doors) {
      const cells = accessMatrix[nameOf(door)];
      if (cells === undefined || door.rule?.kind === 'public') continue;
      expect([nameOf(door), cells[0]]).toEqual([nameOf(door), '-']);
    }
  });

  it('is what the doors do', async () => {
    const world = await makeAccessWorld(test);
    const wrong: string[] = [];
    for (const [route, cells] of Object.entries(accessMatrix)) {
      // Who may not comes first: what may be done can change what there is.
      const order = actorNames
        .map((actor, index) => ({ actor, may: cells[index] === 'x' }))
        .sort((a, b) => Number(a.may) - Number(b.may));
      for (const { actor, may } of order) {
        const status = await knock(world, route, actor);
        const let_in = status !== 401 && status !== 403 && status !== 404;
        if (let_in !== may)
          wrong.push(`${route} as ${actor}: ${status}, but the table says ${may ? 'x' : '-'}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  async function knock(world: AccessWorld, route: string, actor: ActorName): Promise<number> {
    const [method = '', path = ''] = route.split(' ');
    const ids = world.idsFor(route);
    const url = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? `no-${name}`);
    const query = queryFor(path, ids);
    const answer = await test.app.inject({
      method: method as 'GET',
      url: url + query,
      headers: {
        'x-stagekeur': '1',
        'if-match': '"1"',
        ...(actor !== 'anonymous' && { cookie: world.actors[actor].cookie }),
      },
      ...(method !== 'GET' && { payload: world.bodyFor(route) }),
    });
    return answer.statusCode;
  }
});

/** The query string that a read wants before it looks at who asks. */
function queryFor(path: string, ids: Readonly<Record<string, string>>): string {
  if (path.endsWith('/proposal')) return `?programmeId=${ids['programmeId']}`;
  if (path.endsWith('/places') || path.endsWith('/trade-register/search')) return '?q=Utrecht';
  if (path.endsWith('/search/suggest')) return '?words=jeugd';
  return '';
}
