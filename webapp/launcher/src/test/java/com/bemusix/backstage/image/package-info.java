/**
 * The images of {@code docker}: what their files must and must not say, and their entry point, run on this machine as in a container. No
 * image is built here; that needs an engine for containers.
 */
package com.bemusix.backstage.image;
