package org.ortak.web.server;

import io.javalin.router.JavalinDefaultRoutingApi;

/** The addresses that one face answers. */
public interface Routes {

  void addTo(JavalinDefaultRoutingApi server);
}
