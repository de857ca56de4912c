import { vi } from "vitest";

/** How long a test waits for what it expects before it fails, in ms. Vitest's own second is too short for a busy machine. */
const LIMIT = 30_000;

const { waitFor } = vi;
vi.waitFor = (check, options = LIMIT) => waitFor(check, options);
