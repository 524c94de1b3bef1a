import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './publicAddress.ts';

describe('a public address', () => {
	for (const address of ['1.1.1.1', '8.8.8.8', '145.97.20.1', '172.32.0.1', '2a00:1450:400e:80f::200e']) {
		it(`is ${address}`, () => expect(isPublicAddress(address)).toBe(true));
	}
	for (const address of [
		'127.0.0.1',
		'127.9.9.9',
		'0.0.0.0',
		'10.1.2.3',
		'100.64.1.1',
		'169.254.169.254',
		'172.16.0.1',
		'172.31.255.255',
		'192.168.1.1',
		'198.18.0.1',
		'224.0.0.1',
		'255.255.255.255',
		'::',
		'::1',
		'::ffff:127.0.0.1',
		'::ffff:7f00:1',
		'64:ff9b::7f00:1',
		'fc00::1',
		'fd12:3456::1',
		'fe80::1',
		'ff02::1',
		'2001:db8::1',
		'2002:7f00:1::',
		'niets',
	]) {
		it(`is not ${address}`, () => expect(isPublicAddress(address)).toBe(false));
	}
});
