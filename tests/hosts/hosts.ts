/** The hosts that the build writes settings for and that run on any machine. */

/** What a host needs to know to serve a finished site. */
export interface Place {
  /** Folder of the finished site, with the host’s settings in `_hosting/`. */
  readonly dist: string;
  /** Folder that is published: the site stands in it, below its base path. */
  readonly root: string;
  /** Where the host writes what it needs itself. */
  readonly scratch: string;
  readonly base: string;
  readonly port: number;
}

export interface Host {
  readonly name: string;
  readonly program: string;
  /** Settings of a whole server, around those that the build wrote, as the README tells people. */
  configure(place: Place): string;
  /** What starts it in the foreground with a file of settings. */
  listArguments(settings: string): string[];
}

const nginx: Host = {
  name: 'nginx',
  program: 'nginx',
  configure: ({ dist, root, scratch, base, port }) => `
daemon off;
worker_processes 1;
pid ${scratch}/nginx.pid;
error_log ${scratch}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${scratch}/body;
  proxy_temp_path ${scratch}/proxy;
  fastcgi_temp_path ${scratch}/fastcgi;
  uwsgi_temp_path ${scratch}/uwsgi;
  scgi_temp_path ${scratch}/scgi;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  include ${dist}/_hosting/nginx-http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    error_page 404 ${base}404.html;
    include ${dist}/_hosting/nginx-server.conf;
  }
}
`,
  listArguments: (settings) => ['-c', settings],
};

const caddy: Host = {
  name: 'Caddy',
  program: 'caddy',
  configure: ({ dist, root, base, port }) => `
{
	admin off
	auto_https off
}
http://localhost:${port} {
	root * ${root}
	import ${dist}/_hosting/Caddyfile
	file_server
	handle_errors {
		rewrite * ${base}404.html
		file_server
	}
}
`,
  listArguments: (settings) => ['run', '--adapter', 'caddyfile', '--config', settings],
};

export const hosts: readonly Host[] = [nginx, caddy];
