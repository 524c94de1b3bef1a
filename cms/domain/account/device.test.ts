import { expect, it } from 'vitest';
import { coarseDevice } from './device.ts';

it.each([
	['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox op Windows'],
	['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge op Windows'],
	['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome op Android'],
	['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604.1', 'Safari op iPhone'],
	['Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', 'Chrome op Chromebook'],
	['curl/8.0', 'Onbekend apparaat'],
	[null, 'Onbekend apparaat'],
])('a device is named coarsely: %s', (userAgent, name) => {
	expect(coarseDevice(userAgent)).toBe(name);
});
