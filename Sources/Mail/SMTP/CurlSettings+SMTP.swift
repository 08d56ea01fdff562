import CCurl
import Curl

extension CurlSettings {
    /// Where the server is, how it is spoken to, and for how long it may be silent.
    func place(of configuration: SMTPConfiguration) {
        let host = configuration.host.contains(":") ? "[\(configuration.host)]" : configuration.host
        let scheme = configuration.security == .tls ? "smtps" : "smtp"
        text(CURLOPT_URL, "\(scheme)://\(host):\(configuration.port)/")
        schemes("smtp,smtps")
        number(CURLOPT_USE_SSL, configuration.security == .none ? Int(CURLUSESSL_NONE.rawValue) : Int(CURLUSESSL_ALL.rawValue))
        if let file = configuration.certificateFile { text(CURLOPT_CAINFO, file) }
        if let user = configuration.user, let password = configuration.password {
            text(CURLOPT_USERNAME, user)
            text(CURLOPT_PASSWORD, password)
        }
        limits(connecting: configuration.connectTimeOut, whole: configuration.timeOut)
        // The thread that sends closes what is idle; libcurl would else leave a connection of its own accord after 118 seconds.
        number(CURLOPT_MAXAGE_CONN, configuration.idleTimeOut.milliseconds / 1_000 + 1)
        number(CURLOPT_UPLOAD, 1)
    }

    /// - Parameter context: an `SMTPExchange`, kept alive by the caller.
    func listen(with context: UnsafeMutableRawPointer) {
        keep(
            utblick_curl_read_with(
                handle,
                { buffer, size, count, context in
                    guard let buffer, let exchange = SMTPExchange.at(context) else { return 0 }
                    return exchange.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
                }, context))
        keep(
            utblick_curl_tell_progress(
                handle, { context, _, _, _, _ in SMTPExchange.at(context)?.ticket.isCancelled == true ? 1 : 0 }, context))
        number(CURLOPT_NOPROGRESS, 0)
        keep(
            utblick_curl_tell_talk(
                handle,
                { _, kind, text, count, context in
                    SMTPExchange.at(context)?.note(kind, UnsafeRawBufferPointer(start: text, count: count))
                    return 0
                }, context))
        number(CURLOPT_VERBOSE, 1)
    }
}
