// Finds the nonce of this answer, with which the content policy lets Mantine add its style tags.
const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');

export const styleNonce = meta?.nonce ?? '';
