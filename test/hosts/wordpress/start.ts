import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { configFile, installScript, portsPlugin } from "./files.js";
import { WORDPRESS } from "./packages.js";
import { freePort, type Program, start, until } from "./processes.js";

/** Who writes: an administrator may write any HTML, an author what WordPress lets through. */
export type Role = "administrator" | "author";

export interface Post {
  readonly link: string;
  /** As stored: what was let through. */
  readonly content: string;
}

export interface WordPress {
  /** Address, without a slash at its end. */
  readonly url: string;
  readonly version: string;
  /** Publishes what a user wrote, as WordPress' own editor does: over its REST interface. */
  publish(role: Role, title: string, content: string): Promise<Post>;
  /** What the editor shows for an address that is pasted into it: the HTML of its embed. */
  embedOf(role: Role, address: string): Promise<string>;
  /** Ends it, and all that it wrote. */
  stop(): Promise<void>;
}

/** Starts MariaDB in a folder, with an empty database, and gives its socket. */
async function startDatabase(folder: string, programs: Program[]): Promise<string> {
  const data = join(folder, "db");
  const socket = join(folder, "s.sock");
  execFileSync(
    "mariadb-install-db",
    ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db", "--user=root"],
    { stdio: "ignore" },
  );
  const files = [`--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, "m.pid")}`];
  const light = ["--innodb-flush-log-at-trx-commit=0", "--skip-log-bin"];
  const program = start("mariadbd", ["--no-defaults", "--user=root", ...files, "--skip-networking", ...light]);
  programs.push(program);
  const ask = (sql: string) =>
    execFileSync("mariadb", ["--no-defaults", "-uroot", `--socket=${socket}`, "-e", sql], { stdio: "ignore" });
  const answers = () => {
    try {
      ask("select 1");
      return true;
    } catch {
      return false;
    }
  };
  await until(answers, program.printed);
  ask("create database wp; create user wp@localhost identified by 'wp'; grant all on wp.* to wp@localhost");
  return socket;
}

/** Copies WordPress into a folder, installs it there, and gives its users' passwords. */
function install(folder: string, url: string, socket: string, port: string): Readonly<Record<Role, string>> {
  const root = join(folder, "www");
  // Debian's copy leads to other folders, of which some may be missing.
  execFileSync("cp", ["-rL", WORDPRESS, root], { stdio: "ignore" });
  const put = (path: string, contents: string) => writeFileSync(join(root, path), contents);
  put("wp-config.php", configFile(socket));
  mkdirSync(join(root, "wp-content/mu-plugins"), { recursive: true });
  put("wp-content/mu-plugins/ports.php", portsPlugin(port));
  put("install-test.php", installScript(url));
  const printed = execFileSync("php", [join(root, "install-test.php")], { encoding: "utf8" });
  rmSync(join(root, "install-test.php"));
  return JSON.parse(printed.slice(printed.lastIndexOf("PASSWORDS") + "PASSWORDS".length));
}

/**
 * Starts a WordPress of its own on this machine. All it writes lies in a folder of the system's temporary one.
 * @param site the address that its articles embed from
 */
export async function startWordPress(site: string): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), "g40-wordpress-"));
  const programs: Program[] = [];
  const stop = async () => {
    for (const program of programs.reverse()) await program.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = `http://127.0.0.1:${await freePort()}`;
    const socket = await startDatabase(folder, programs);
    const passwords = install(folder, url, socket, new URL(site).port);
    const server = start("php", ["-S", new URL(url).host, "-t", join(folder, "www")], { PHP_CLI_SERVER_WORKERS: "4" });
    programs.push(server);
    await until(async () => (await fetch(url).catch(() => undefined))?.ok === true, server.printed);
    const ask = async (role: Role, route: string, query: Readonly<Record<string, string>>, body?: object) => {
      const response = await fetch(`${url}/?${new URLSearchParams({ rest_route: route, ...query })}`, {
        method: body ? "POST" : "GET",
        headers: {
          Authorization: `Basic ${Buffer.from(`${role}:${passwords[role]}`).toString("base64")}`,
          "Content-Type": "application/json",
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${route}: ${response.status} ${text.slice(0, 500)}`);
      return JSON.parse(text);
    };
    const version = execFileSync("php", [
      "-r",
      `require '${join(folder, "www/wp-includes/version.php")}'; echo $wp_version;`,
    ]);
    return {
      url,
      version: String(version),
      async publish(role, title, content) {
        const post = await ask(role, "/wp/v2/posts", { context: "edit" }, { title, content, status: "publish" });
        return { link: post.link, content: post.content.raw };
      },
      embedOf: async (role, address) => (await ask(role, "/oembed/1.0/proxy", { url: address })).html,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
