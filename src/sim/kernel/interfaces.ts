import type { InterfaceCounts } from './carried.ts';
import type { NamespaceId, Pid } from '../names.ts';

/** A network interface: ip-link(8), and what ip-address(8) and ip-route(8) say about it. */
export interface NetInterface {
  /** Its number, by which its other end knows it. */
  readonly index: number;
  readonly kind: 'loopback' | 'physical' | 'bridge' | 'veth';
  readonly mac: string;
  /** With the length of the network's prefix, `172.17.0.2/16`; one that only passes packets on has none. */
  readonly address?: string;
  /** Where packets go through it that are for no network of this namespace. */
  readonly gateway?: string;
  /** veth(4): the other end of the pair. */
  readonly peer?: { readonly namespace: NamespaceId; readonly name: string };
  /** The bridge of its own namespace that it is a port of. */
  readonly master?: string;
  /** Whether somebody has taken it down, and false after it was brought up again; what has no address is down anyway. */
  readonly down?: boolean;
  /** What went through it, once anything has. */
  readonly counts?: InterfaceCounts;
}

export type Interfaces = Readonly<Record<string, NetInterface>>;

/** The interface that every network namespace is born with. It is down, which is why it has no address yet. */
export const loopback: NetInterface = { index: 1, kind: 'loopback', mac: '00:00:00:00:00:00' };

/** The same after it was brought up. */
export const loopbackUp: NetInterface = { ...loopback, address: '127.0.0.1/8' };

/** A rule of network address translation, as iptables(8) has it with `-j DNAT`: who is written to at one place is at another. */
export interface NatRule {
  readonly protocol: string;
  /** `0.0.0.0` stands for every address of the host. */
  readonly address: string;
  readonly port: number;
  readonly toAddress: string;
  readonly toPort: number;
}

/** A socket that somebody waits at: socket(2), bind(2), listen(2). */
export interface ListeningSocket {
  readonly protocol: 'tcp' | 'udp';
  /** `0.0.0.0` stands for every address of its namespace. */
  readonly address: string;
  readonly port: number;
  readonly pid: Pid;
}
