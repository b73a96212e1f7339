<?php
// What WordPress lets an Author save: reads HTML, writes what is left. The folder of WordPress is given.
define( 'ABSPATH', $argv[1] );
define( 'WPINC', 'wp-includes' );
foreach ( array( 'plugin', 'functions', 'formatting', 'kses' ) as $file ) {
	require ABSPATH . WPINC . "/$file.php";
}
// The only setting of a site that the filter asks for; there is no database here.
add_filter(
	'pre_option_blog_charset',
	function () {
		return 'UTF-8';
	}
);
echo wp_kses_post( stream_get_contents( STDIN ) );
