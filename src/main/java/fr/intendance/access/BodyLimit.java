package fr.intendance.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is larger than anybody needs to send, before somebody tries to read it.
 * Comes right after the sign-in.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 1)
class BodyLimit extends OncePerRequestFilter {

	private static final int MEGABYTE = 1024 * 1024;

	private static final int BYTES = 2 * MEGABYTE;

	private static final int UPLOAD_BYTES = 25 * MEGABYTE;

	private final Refusals refusals;

	BodyLimit(Refusals refusals) {
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean upload = uploads(request) && (inParts(request) || isChecked(request));
		int limit = upload ? UPLOAD_BYTES : BYTES;
		if (request.getContentLengthLong() > limit) {
			this.refusals.write(request, response, Notice.TOO_LARGE);
		}
		else if ((upload && inParts(request)) || request.getHeader("Transfer-Encoding") == null) {
			// parts of unknown length are counted where they are read
			chain.doFilter(request, response);
		}
		else {
			byte[] body = request.getInputStream().readNBytes(limit + 1);
			if (body.length > limit) {
				this.refusals.write(request, response, Notice.TOO_LARGE);
				return;
			}
			chain.doFilter(new ReadRequest(request, body), response);
		}
	}

	/** Parts are written to the disk while they come in; all else is held in memory. */
	private static boolean inParts(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	/** A program may send the bare file. */
	private static boolean isChecked(HttpServletRequest request) {
		return request.getRequestURI().equals("/api/documents/verify");
	}

	/**
	 * Where clients hand in files, the firm for them, and where anybody has one checked.
	 */
	private static boolean uploads(HttpServletRequest request) {
		String uri = request.getRequestURI();
		return uri.startsWith("/portal/") || uri.equals("/verify") || uri.equals("/api/documents/verify")
				|| uri.matches("/desk/engagements/[^/]+/answers/piece");
	}

}
