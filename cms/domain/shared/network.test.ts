import { expect, it } from 'vitest';
import { networkOf } from './network.ts';

it.each([
	['192.0.2.7', '192.0.2.7'],
	['::ffff:192.0.2.7', '192.0.2.7'],
	['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
	['2001:DB8:1:2::1', '2001:db8:1:2'],
	['2001:db8::1', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
	['', 'unknown'],
	['nonsense', 'unknown'],
])('the network of %s is %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});
