/** The part of Trusted Types that we use; the compiler’s library doesn’t know them yet. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(
    name: 'default',
    rules: { createScriptURL(address: string): string | null },
  ): unknown;
}

/**
 * Lets a page start a worker, but only from a file of this site. The pages’ policy forbids every
 * other use of text as code or as the address of code: https://www.w3.org/TR/trusted-types/
 * A page that calls this says so with `data-needs="worker"`.
 */
export function trustOwnFiles(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  // Browsers without Trusted Types have nothing to be told.
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      const { href } = new URL(address, location.href);
      return href.startsWith(`${location.origin}/`) ? href : null;
    },
  });
}
