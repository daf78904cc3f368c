/** As much of Electron's IPC as the preload and ipc.ts use: messages are cloned between the two, as Electron does. */
type Handler = (event: { senderFrame: SenderFrame | null }, payload: unknown) => unknown;

type SignalListener = (event: unknown, value: unknown) => void;

export interface SenderFrame {
  readonly url: string;
  readonly parent: SenderFrame | null;
}

export const OWN_FRAME: SenderFrame = { url: 'app://cost-desk/index.html', parent: null };

export function createFakeElectron() {
  let handlers = new Map<string, Handler>();
  let world = new Map<string, unknown>();
  const signalListeners = new Map<string, SignalListener>();

  const invokeFrom = async (frame: SenderFrame | null, channel: string, payload: unknown): Promise<unknown> => {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler({ senderFrame: frame }, structuredClone(payload)));
  };

  return {
    module: {
      ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
      ipcRenderer: {
        invoke: (channel: string, payload: unknown) => invokeFrom(OWN_FRAME, channel, payload),
        on: (channel: string, listener: SignalListener) => signalListeners.set(channel, listener),
      },
      contextBridge: { exposeInMainWorld: (name: string, value: unknown) => world.set(name, value) },
    },
    invokeFrom,
    /** What the main process sends to the preload. */
    signal: (channel: string, value: unknown) => signalListeners.get(channel)?.({}, structuredClone(value)),
    channels: () => [...handlers.keys()],
    exposed: (name: string) => world.get(name),
    exposedNames: () => [...world.keys()],
    reset: () => {
      handlers = new Map();
      world = new Map();
    },
  };
}

export type FakeElectron = ReturnType<typeof createFakeElectron>;
