import CCurl
import Curl
import Foundation
import Funding

/// One attempt.
struct WebhookRequest: Sendable {
    let address: WebhookAddress
    let headers: [(name: String, value: String)]
    let body: [UInt8]
    let configuration: WebhookConfiguration

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
        guard CurlLibrary.isReady, let handle = curl_easy_init() else { return WebhookAnswer(.fault(.brokenOff)) }
        defer { curl_easy_cleanup(handle) }
        var list: UnsafeMutablePointer<curl_slist>?
        // libcurl would else ask whether a longer body is wanted, and wait for the answer.
        for line in headers.map({ "\($0.name): \($0.value)" }) + ["Expect:", "Accept:"] { list = curl_slist_append(list, line) }
        defer { curl_slist_free_all(list) }
        let exchange = Exchange(mayBeOwn: configuration.hosts.contains(address.host))
        let context = Unmanaged.passRetained(exchange)
        defer { context.release() }
        let code = body.withUnsafeBufferPointer { bytes in
            let settings = CurlSettings(handle)
            configure(settings, list, bytes, context.toOpaque())
            return settings.code == CURLE_OK ? curl_easy_perform(handle) : settings.code
        }
        return answer(handle, code, exchange, took: start.duration(to: .now))
    }

    private func configure(
        _ settings: CurlSettings, _ list: UnsafeMutablePointer<curl_slist>?, _ bytes: UnsafeBufferPointer<UInt8>,
        _ context: UnsafeMutableRawPointer
    ) {
        settings.text(CURLOPT_URL, address.text)
        // A proxy would look names up where nobody looks at the addresses.
        settings.schemes(configuration.hosts.contains(address.host) ? "https,http" : "https")
        settings.text(CURLOPT_USERAGENT, "Utblick")
        settings.number(CURLOPT_FOLLOWLOCATION, 0)
        settings.limits(connecting: configuration.connectTimeOut, whole: configuration.timeOut)
        settings.keep(utblick_curl_set_headers(settings.handle, list))
        settings.keep(utblick_curl_set_body(settings.handle, bytes.baseAddress, curl_off_t(bytes.count)))
        settings.keep(utblick_curl_open_with(settings.handle, openSocket, context))
        settings.keep(utblick_curl_write_with(settings.handle, readAnswer, context))
        if let file = configuration.certificateFile { settings.text(CURLOPT_CAINFO, file) }
    }

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
