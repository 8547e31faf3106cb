// Lifecycles as tables, state × command → state, typed so that a missing state or an unknown target does not compile.
import { kernelProblems } from '../errors/kernel.errors';

export type Transitions<State extends string, Command extends string> = {
  readonly [S in State]: { readonly [C in Command]?: State };
};

export interface Lifecycle<State extends string, Command extends string> {
  readonly name: string;
  readonly states: readonly State[];
  readonly commands: readonly Command[];
  readonly start: State;
  readonly transitions: Transitions<State, Command>;
  /** The state a command leads to; throws `kernel.wrong-state` (409) when it is not possible from here. */
  next(state: State, command: Command): State;
  /** The commands possible from a state; who may give them is the policy's matter. */
  possible(state: State): readonly Command[];
}

const declared: Lifecycle<string, string>[] = [];

export function defineLifecycle<
  const State extends string,
  const Command extends string,
>(definition: {
  readonly name: string;
  readonly start: NoInfer<State>;
  readonly commands: readonly Command[];
  readonly transitions: Transitions<State, Command>;
}): Lifecycle<State, Command> {
  const { name, start, commands, transitions } = definition;
  const lifecycle: Lifecycle<State, Command> = {
    name,
    start,
    commands,
    transitions,
    states: Object.keys(transitions) as State[],
    next(state, command) {
      const target = transitions[state][command];
      if (target === undefined)
        throw kernelProblems['kernel.wrong-state']({ extra: { state, command } });
      return target;
    },
    possible(state) {
      return commands.filter((command) => transitions[state][command] !== undefined);
    },
  };
  declared.push(lifecycle);
  return lifecycle;
}

/** Every lifecycle of the loaded areas, for the specs and the generated diagrams. */
export const declaredLifecycles = (): readonly Lifecycle<string, string>[] => declared;
