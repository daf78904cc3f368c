/** What a host may tell the window without being asked. A signal is a name; whatever belongs to it is asked for. */
export const HOST_SIGNALS = ['opened-file', 'about'] as const;
export type HostSignal = (typeof HOST_SIGNALS)[number];

/** The event of the window that stands for a signal. */
export const eventOfSignal = (signal: HostSignal) => `cost-desk:${signal}`;
