import { describe, expect, it } from 'vitest';
import { endpointOf, publicLookup } from '../../src/outbox/endpoint.ts';

describe('where notices may be sent', () => {
  it.each(['https://receiver.example/x', 'https://93.184.216.34/', 'https://[2606:4700::1111]/'])(
    '%s: always',
    (url) => {
      expect(endpointOf(url, true)?.href).toBe(url);
      expect(endpointOf(url, false)?.href).toBe(url);
    },
  );

  it.each([
    'http://127.0.0.1:9000/',
    'http://localhost/',
    'http://[::1]/',
    'https://localhost/',
    'https://10.0.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::a00:1]/',
    // The same address, written so as not to look like it.
    'https://2130706433/',
    'https://0x7f.1/',
  ])('%s: not in production', (url) => {
    expect(endpointOf(url, true)).toBeNull();
    expect(endpointOf(url, false)).not.toBeNull();
  });

  it.each(['http://receiver.example/', 'http://10.0.0.1/', 'https://a:b@receiver.example/', 'file:///etc/passwd', ''])(
    '%s: never',
    (url) => {
      expect(endpointOf(url, true)).toBeNull();
      expect(endpointOf(url, false)).toBeNull();
    },
  );

  it('a name that leads into a network of our own is refused when it is looked up', async () => {
    const looked = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      publicLookup('localhost', { all: true }, (error) => resolve(error));
    });
    expect(looked?.code).toBe('ADDRESS_REFUSED');
  });
});
