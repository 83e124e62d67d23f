import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { violations } from '../a11y/axe.ts';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';

/** Presses the button of a format and gives the file that the browser saves. */
async function saved(page: Page, format: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save as ${format}` }).click();
  const path = await (await download).path();
  await expect(page.getByRole('status').filter({ hasText: 'is saved' })).toBeVisible();
  return readFileSync(path);
}

test('Save gives the moment as files: picture, film, recording, script and transcript', async ({ page }) => {
  const docker = await open(page, linkTo(['docker run --name kept hello-world']));
  await docker.toEnd();
  await page.getByRole('button', { name: 'Save: take this moment along' }).click();
  await expect(page.getByRole('dialog', { name: 'Save this moment' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const svg = String(await saved(page, 'SVG'));
  expect(svg).toContain('<title>The prompt is back and waits for the next command.</title>');
  expect(svg).toContain('>Cache</text>');
  expect(svg).toContain('src:url(data:font/woff2;base64,');
  expect(svg).not.toMatch(/ class=| style=|https?:\/\/(?!www\.w3\.org\/)/);
  const png = await saved(page, 'PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);

  const [head, ...pieces] = String(await saved(page, 'asciicast'))
    .trimEnd()
    .split('\n');
  expect(JSON.parse(head ?? '')).toMatchObject({ version: 2 });
  expect(pieces.map((piece) => JSON.parse(piece)[2]).join('')).toContain('Hello from Docker!');
  expect(String(await saved(page, 'Script'))).toBe('#!/bin/sh\ndocker run --name kept hello-world\n');
  const transcript = String(await saved(page, 'Markdown'));
  expect(transcript).toContain('Status: Downloaded newer image for hello-world:latest\n\nHello from Docker!');
  expect(transcript).toContain('1. You enter the command “docker run --name kept hello-world”.');

  const gif = await saved(page, 'GIF');
  expect(gif.subarray(0, 6).toString()).toBe('GIF89a');
  expect(gif.length).toBeLessThan(4_000_000);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save: take this moment along' })).toBeFocused();
});
