/** The PHP that sets a WordPress up, as texts: nothing of it stays after the test. */

const quoted = (text: string) => `'${text.replace(/['\\]/g, "\\$&")}'`;

/** Its settings: its own database, and no word to anyone but this machine. */
export const configFile = (socket: string): string => `<?php
define('DB_NAME', 'wp');
define('DB_USER', 'wp');
define('DB_PASSWORD', 'wp');
define('DB_HOST', ${quoted(`localhost:${socket}`)});
define('DB_CHARSET', 'utf8mb4');
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** WordPress follows links to the ports of the web only; here the site has another one. */
export const portsPlugin = (port: string): string => `<?php
add_filter('http_allowed_safe_ports', fn($ports) => array_merge($ports, [${Number(port)}]));
`;

/** Installs it, and prints a password for each of two users: one that may write any HTML, one that may not. */
export const installScript = (url: string): string => `<?php
define('WP_INSTALLING', true);
// It would write a letter to the administrator.
function wp_new_blog_notification() {}
$_SERVER['HTTP_HOST'] = ${quoted(new URL(url).host)};
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Krant', 'administrator', 'administrator@example.com', true, '', wp_generate_password());
update_option('siteurl', ${quoted(url)});
update_option('home', ${quoted(url)});
wp_insert_user(['user_login' => 'author', 'user_pass' => wp_generate_password(), 'role' => 'author']);
$passwords = [];
foreach (['administrator', 'author'] as $login)
  $passwords[$login] = WP_Application_Passwords::create_new_application_password(get_user_by('login', $login)->ID, ['name' => 'test'])[0];
echo 'PASSWORDS' . json_encode($passwords);
`;
