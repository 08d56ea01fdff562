import CCurl
import Foundation

/// How webhooks are sent.
public struct WebhookConfiguration: Sendable {
    public var hosts: OwnHosts
    /// For the whole exchange.
    public var timeOut: Duration
    public var connectTimeOut: Duration
    /// A file of certificates that receivers' are to hold against; `nil` for the machine's own.
    public var certificateFile: String?

    public init(
        hosts: OwnHosts = .none, timeOut: Duration = .seconds(15), connectTimeOut: Duration = .seconds(10), certificateFile: String? = nil
    ) {
        self.hosts = hosts
        self.timeOut = timeOut
        self.connectTimeOut = connectTimeOut
        self.certificateFile = certificateFile
    }
}

extension WebhookTransport {
    /// Sends over HTTP, each attempt on a thread and a connection of its own: libcurl blocks, and must not hold a thread of Swift's pool.
    public static func http(_ configuration: WebhookConfiguration) -> WebhookTransport {
        WebhookTransport(hosts: configuration.hosts) { message, address, secrets, moment in
            guard let place = try? WebhookAddress(address, hosts: configuration.hosts) else { return WebhookAnswer(.fault(.address)) }
            let request = WebhookRequest(
                address: place, headers: message.headers(signedBy: secrets, at: moment), body: message.body, configuration: configuration)
            return await withCheckedContinuation { continuation in
                let thread = Thread {
                    blockBrokenPipes()
                    continuation.resume(returning: request.perform())
                }
                thread.name = "webhook"
                thread.start()
            }
        }
    }
}

/// One attempt.
struct WebhookRequest: Sendable {
    let address: WebhookAddress
    let headers: [(name: String, value: String)]
    let body: [UInt8]
    let configuration: WebhookConfiguration

    private static let isReady = utblick_curl_begin() == CURLE_OK
    /// So much of what a receiver answers is read, in bytes, and none of it kept.
    private static let longestAnswer = 16_384

    /// What the callbacks of libcurl need and find out.
    private final class Exchange {
        let mayBeOwn: Bool
        var isRefused = false
        var read = 0

        init(mayBeOwn: Bool) {
            self.mayBeOwn = mayBeOwn
        }

        static func at(_ context: UnsafeMutableRawPointer?) -> Exchange? {
            context.map { Unmanaged<Exchange>.fromOpaque($0).takeUnretainedValue() }
        }
    }

    func perform() -> WebhookAnswer {
        let start = ContinuousClock.now
        guard Self.isReady, let handle = curl_easy_init() else { return WebhookAnswer(.fault(.brokenOff)) }
        defer { curl_easy_cleanup(handle) }
        var list: UnsafeMutablePointer<curl_slist>?
        // libcurl would else ask whether a longer body is wanted, and wait for the answer.
        for line in headers.map({ "\($0.name): \($0.value)" }) + ["Expect:", "Accept:"] { list = curl_slist_append(list, line) }
        defer { curl_slist_free_all(list) }
        let exchange = Exchange(mayBeOwn: configuration.hosts.contains(address.host))
        let context = Unmanaged.passRetained(exchange)
        defer { context.release() }
        let code = body.withUnsafeBufferPointer { bytes in
            let settings = settings(handle, list, bytes, context.toOpaque())
            return settings == CURLE_OK ? curl_easy_perform(handle) : settings
        }
        return answer(handle, code, exchange, took: start.duration(to: .now))
    }

    private func settings(
        _ handle: UnsafeMutableRawPointer, _ list: UnsafeMutablePointer<curl_slist>?, _ bytes: UnsafeBufferPointer<UInt8>,
        _ context: UnsafeMutableRawPointer
    ) -> CURLcode {
        var answers = [
            utblick_curl_set_text(handle, CURLOPT_URL, address.text),
            utblick_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, exchangeProtocols),
            // No proxy of the environment comes between: it would look names up where nobody looks at the addresses.
            utblick_curl_set_text(handle, CURLOPT_PROXY, ""),
            utblick_curl_set_text(handle, CURLOPT_USERAGENT, "Utblick"),
            utblick_curl_set_number(handle, CURLOPT_FOLLOWLOCATION, 0),
            utblick_curl_set_number(handle, CURLOPT_NOSIGNAL, 1),
            utblick_curl_set_number(handle, CURLOPT_TIMEOUT_MS, configuration.timeOut.milliseconds),
            utblick_curl_set_number(handle, CURLOPT_CONNECTTIMEOUT_MS, configuration.connectTimeOut.milliseconds),
            utblick_curl_set_headers(handle, list),
            utblick_curl_set_body(handle, bytes.baseAddress, curl_off_t(bytes.count)),
            utblick_curl_open_with(handle, openSocket, context),
            utblick_curl_write_with(handle, readAnswer, context),
        ]
        if let file = configuration.certificateFile { answers.append(utblick_curl_set_text(handle, CURLOPT_CAINFO, file)) }
        return answers.first { $0 != CURLE_OK } ?? CURLE_OK
    }

    private var exchangeProtocols: String { configuration.hosts.contains(address.host) ? "https,http" : "https" }

    /// Looks at every address before a connection to it is begun, whatever the name led to a moment ago.
    private var openSocket: curl_opensocket_callback {
        { context, purpose, place in
            guard let exchange = Exchange.at(context), let place, purpose == CURLSOCKTYPE_IPCXN else { return -1 }
            guard exchange.mayBeOwn || InternetAddress(place)?.isPublic == true else {
                exchange.isRefused = true
                return -1
            }
            let kind = place.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
            return socket(place.pointee.family, kind, place.pointee.protocol)
        }
    }

    private var readAnswer: curl_write_callback {
        { _, size, count, context in
            guard let exchange = Exchange.at(context) else { return 0 }
            exchange.read += size * count
            // Less than what came breaks the exchange off; the status has come before.
            return exchange.read > Self.longestAnswer ? 0 : size * count
        }
    }

    private func answer(
        _ handle: UnsafeMutableRawPointer, _ code: CURLcode, _ exchange: Exchange, took: Duration
    ) -> WebhookAnswer {
        var (status, wait) = (0, curl_off_t(0))
        if utblick_curl_get_number(handle, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK, status >= 200 {
            let isAsked = utblick_curl_get_size(handle, CURLINFO_RETRY_AFTER, &wait) == CURLE_OK && wait > 0
            return WebhookAnswer(.status(status), retryAfter: isAsked ? TimeInterval(wait) : nil, took: took)
        }
        return WebhookAnswer(.fault(exchange.isRefused && code == CURLE_COULDNT_CONNECT ? .ownNetwork : WebhookFault(code)), took: took)
    }
}

extension WebhookFault {
    fileprivate init(_ code: CURLcode) {
        self =
            switch code {
            case CURLE_COULDNT_RESOLVE_HOST: .noSuchHost
            case CURLE_COULDNT_CONNECT: .unreachable
            case CURLE_OPERATION_TIMEDOUT: .timeOut
            case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR: .certificate
            case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: .address
            default: .brokenOff
            }
    }
}

extension InternetAddress {
    /// What libcurl is about to connect to; `nil` for what is no address of the internet.
    fileprivate init?(_ place: UnsafeMutablePointer<curl_sockaddr>) {
        guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
        let start = UnsafeRawPointer(place) + offset
        switch place.pointee.family {
        case AF_INET:
            bytes = withUnsafeBytes(of: start.loadUnaligned(as: sockaddr_in.self).sin_addr) { Array($0) }
        case AF_INET6:
            bytes = withUnsafeBytes(of: start.loadUnaligned(as: sockaddr_in6.self).sin6_addr) { Array($0) }
        default: return nil
        }
    }
}

extension Duration {
    /// Whole milliseconds, at least one and at most a day.
    fileprivate var milliseconds: Int {
        let (seconds, attoseconds) = components
        guard seconds < 86_400 else { return 86_400_000 }
        return max(Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000), 1)
    }
}

/// Lets no connection that the receiver has closed end the program: a write to it raises a signal in the thread that writes.
private func blockBrokenPipes() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
}
