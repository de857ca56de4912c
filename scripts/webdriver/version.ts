/** Starts an engine once and prints its name and version. Argument: the engine. */
import { launch } from "./launch.js";
import type { Engine } from "./session.js";

const session = await launch(process.argv[2] as Engine);
console.log(session.version);
await session.close();
