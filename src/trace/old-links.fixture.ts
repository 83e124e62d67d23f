import type { LinkedMoment } from './link.ts';

interface OldLink {
  readonly what: string;
  readonly link: string;
  readonly moment: LinkedMoment;
}

/**
 * One link of each form that was ever made, with what it meant. What is kept in a browser has the same form. They are
 * out there: never change one, only add.
 */
export const oldLinks: readonly OldLink[] = [
  {
    what: 'a line and a key',
    link: '?v=1&seed=7&at=120&deck=2#r1.PYzBCsIwEER_pcw5Qlp70P0V9VCaiCExK9uEIiX_7tKCpxmYeW_DzKm-8wK6WAPhVdswGoT8qUX7bcNUQL21OseQHQgpZA9zBMHxHL10UnP38inxaWVJDs0c5HUnp2fxAhr74W-J_ruoZQ_CvervjPZoPw',
    moment: {
      run: {
        seed: 7,
        epoch: 1767258000000,
        columns: 80,
        rows: 24,
        inputs: [
          { at: 1000, kind: 'line', line: 'docker run hello-world' },
          { at: 9000, after: 412, kind: 'keys', keys: '\u0003' },
        ],
      },
      at: 120,
      deck: 2,
      lesson: null,
    },
  },
  {
    what: 'a day of its own, a signal and a new size',
    link: '?v=1&seed=7&epoch=1768467600000&at=-1&deck=3#r1.TY07DsIwEESvgqZ2sYmhwDegoaJDFFZioRVmE8UJSES-O46cX7Uj7XszI6rGD28JMIUuFbrmm-JRK7C0Q5_yfYTtYU4KL5YaBp7FQeVjELxz7aEgQlSZLIlohTsX-Dfh28z0zTOaFkfvncBPsT45czC4XG9r_TmhG2vrj5XKIT7iHw',
    moment: {
      run: {
        seed: 7,
        epoch: 1768467600000,
        columns: 132,
        rows: 43,
        inputs: [
          { at: 5, kind: 'line', line: 'sleep 100' },
          { at: 2000, kind: 'resize', columns: 100, rows: 30 },
          { at: 3000, kind: 'signal', signal: 'INT' },
          { at: 90000, kind: 'advance' },
        ],
      },
      at: -1,
      deck: 3,
      lesson: null,
    },
  },
  {
    what: 'a request of a real client',
    link: '?v=1&seed=7&at=10&deck=2#r1.LYwxT8NADEb_yzcHkiCQ0EmIgYkJJLqRDk5iNdc2vmvOaRtF99_rSt2e_Z69ogvHeZQE914VmMLF6OW1gJc4q_H_ClK4uqpMH7z0cJj4NHNSWP8gt2JkHcLd_v78bUxF0sGm8lw_v9VlF0TJC0-p7CYm5U-hkT_IwoGpt_39x5dVLPq0WSLbLcV49B2pD1LuUxDkAm3oF1Nrg--RdtzANWjntLTh2iAj522-AQ',
    moment: {
      run: {
        seed: 7,
        epoch: 1767258000000,
        columns: 80,
        rows: 24,
        inputs: [
          {
            at: 1000,
            kind: 'request',
            request: {
              method: 'POST',
              path: '/v1.51/containers/create?name=a',
              headers: { 'Content-Type': 'application/json' },
              body: '{"Image":"busybox"}',
            },
          },
        ],
      },
      at: 10,
      deck: 2,
      lesson: null,
    },
  },
  {
    what: 'an app that reads a file',
    link: '?v=1&seed=7&at=10&deck=3#r1.HYkxDoAgEAT_sjUFGgvDV4yF4Sgu6EEEtCD83YvNZCbT4dPZLilwqzW406s2LwYsuVX1reOocJO1uiMLweHIGeangyQKGhQe9kGbuESMfXw',
    moment: {
      run: {
        seed: 7,
        epoch: 1767258000000,
        columns: 80,
        rows: 24,
        inputs: [{ at: 1000, kind: 'app', app: 'node', device: 'disk' }],
      },
      at: 10,
      deck: 3,
      lesson: null,
    },
  },
  {
    what: 'a Mac',
    link: '?v=1&seed=7&on=macos&at=20&deck=1#r1.q1ZKzs8pzc0rVrKyMNBRKsovB7KMTHSUMvMKSkuA7OhqpcQSJStDAwOgdHZmXoqSlVJOZl6qkg6EslIqzUvMTVXQTVSqja0FAA',
    moment: {
      run: {
        seed: 7,
        epoch: 1767258000000,
        columns: 80,
        rows: 24,
        platform: 'macos',
        inputs: [{ at: 1000, kind: 'line', line: 'uname -a' }],
      },
      at: 20,
      deck: 1,
      lesson: null,
    },
  },
  {
    what: 'a lesson',
    link: '?v=1&seed=7&at=60&deck=1&lesson=walls#r1.JclLCoAgFEbhrcg_NrBoEG4lGpQ6EO0aPqgQ957Q6HxwKlTw5aQEuQiOGO6uaeawdJXcvVbsGXIUom9nSUPCWzLgfyR0UM5EFguxwWZ2lPQe4UHb2gc',
    moment: {
      run: {
        seed: 7,
        epoch: 1767258000000,
        columns: 80,
        rows: 24,
        inputs: [{ at: 1000, kind: 'line', line: 'docker run -it busybox' }],
      },
      at: 60,
      deck: 1,
      lesson: 'walls',
    },
  },
  {
    what: 'an address that the browser opens',
    link: '?v=1&seed=7&at=100&deck=1#r1.Rc3NCsMgEATgV5E5G7ClFPFVSg9BpZXYXfGHFoLv3oUcctqBZb7Z4TmPDzU4azQqfyVdbxqJyuiSHzvWDncxRt5bogCHnChCH8chsN9iVXWQWoJairLGGtEUvRL9MPUh3EU4CS6RhFhDqLHJDDL7Nb-5dWlag_mcfw',
    moment: {
      run: {
        seed: 7,
        epoch: 1767258000000,
        columns: 80,
        rows: 24,
        inputs: [
          { at: 1000, kind: 'line', line: 'docker run -d -p 8080:80 nginx' },
          { at: 60000, kind: 'open', address: 'localhost:8080' },
        ],
      },
      at: 100,
      deck: 1,
      lesson: null,
    },
  },
];
