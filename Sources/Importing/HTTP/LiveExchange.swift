import CCurl
import Curl
import Foundation

/// One request and its answer, on the thread that performs it. Redirects are not followed: an official source that moves is a matter for a
/// human.
final class LiveExchange {
    private let request: HTTPRequest
    private let settings: LiveSettings
    /// Takes the body; `nil` keeps it in memory.
    private let file: FileHandle?
    private let isCancelled: () -> Bool
    private var body = Data()
    private var count = 0
    /// When a part of either body last moved, and how many bytes that made; before the first, when it all began: finding the host, shaking
    /// hands and waiting for the answer's first byte share one wait.
    private var lastMoved = ContinuousClock.now
    private var moved: curl_off_t = 0
    /// Why the exchange was broken off from this side.
    private var ending: HTTPFault?

    init(_ request: HTTPRequest, _ settings: LiveSettings, file: FileHandle?, isCancelled: @escaping () -> Bool) {
        self.request = request
        self.settings = settings
        self.file = file
        self.isCancelled = isCancelled
    }

    /// Blocks until the answer is there or the exchange has ended without one.
    func perform() -> Result<HTTPAnswer, HTTPFault> {
        guard request.headers.allSatisfy({ Self.isOneLine($0.key) && Self.isOneLine($0.value) }) else {
            return .failure(.impossible("a header of the request is more than a line"))
        }
        guard CurlLibrary.isReady, let handle = curl_easy_init() else { return .failure(.impossible("libcurl cannot begin")) }
        defer { curl_easy_cleanup(handle) }
        var list: UnsafeMutablePointer<curl_slist>?
        defer { curl_slist_free_all(list) }
        // libcurl would else ask whether a longer body is wanted, and wait for the answer.
        for line in request.headers.map({ "\($0.key): \($0.value)" }) + ["Expect:"] { list = curl_slist_append(list, line) }
        let context = Unmanaged.passUnretained(self).toOpaque()
        return withExtendedLifetime(self) {
            let options = CurlSettings(handle)
            configure(options, context)
            options.keep(utblick_curl_set_headers(handle, list))
            lastMoved = .now
            let code = options.code == CURLE_OK ? curl_easy_perform(handle) : options.code
            if let ending { return .failure(ending) }
            guard code == CURLE_OK else { return .failure(HTTPFault(code)) }
            return answer(handle)
        }
    }

    private func configure(_ options: CurlSettings, _ context: UnsafeMutableRawPointer) {
        options.text(CURLOPT_URL, request.address.absoluteString)
        options.text(CURLOPT_PROTOCOLS_STR, "https,http")
        options.text(CURLOPT_USERAGENT, settings.userAgent)
        // Every encoding that this libcurl can undo.
        options.text(CURLOPT_ACCEPT_ENCODING, "")
        options.number(CURLOPT_FOLLOWLOCATION, 0)
        options.limits(connecting: .seconds(settings.timeOut), whole: .seconds(settings.longest))
        // A host's name that nobody answers for would else be waited for beyond every limit.
        options.number(CURLOPT_QUICK_EXIT, 1)
        if request.method == "HEAD" {
            options.number(CURLOPT_NOBODY, 1)
        } else if request.method != "GET" || !request.body.isEmpty {
            options.keep(
                request.body.withUnsafeBytes { utblick_curl_set_body(options.handle, $0.baseAddress, curl_off_t($0.count)) })
            if request.method != "POST" { options.text(CURLOPT_CUSTOMREQUEST, request.method) }
        }
        options.keep(utblick_curl_write_with(options.handle, Self.take, context))
        options.keep(utblick_curl_tell_progress(options.handle, Self.goOn, context))
        options.number(CURLOPT_NOPROGRESS, 0)
    }

    private static func isOneLine(_ text: String) -> Bool { !text.utf8.contains { $0 < 0x20 || $0 == 0x7F } }

    private static func at(_ context: UnsafeMutableRawPointer?) -> LiveExchange? {
        context.map { Unmanaged<LiveExchange>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Takes a piece of the body; fewer bytes than came break the exchange off.
    private static let take: curl_write_callback = { bytes, size, count, context in
        guard let exchange = at(context), let bytes else { return 0 }
        return exchange.take(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
    }

    /// Called at least once a second; anything but 0 breaks the exchange off.
    private static let goOn: curl_xferinfo_callback = { context, _, down, _, up in
        at(context)?.goesOn(moved: down + up) == true ? 0 : 1
    }

    private func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count <= settings.maximumBody - count else {
            ending = .tooLarge(limit: settings.maximumBody)
            return false
        }
        count += bytes.count
        guard let file else {
            body.append(contentsOf: bytes)
            return true
        }
        // What stands in place of a file, such as an error's page, is written too; the caller looks at the status first.
        do {
            try file.write(contentsOf: bytes)
            return true
        } catch {
            ending = .impossible("the answer cannot be written to disk: \(error.localizedDescription)")
            return false
        }
    }

    private func goesOn(moved: curl_off_t) -> Bool {
        let now = ContinuousClock.now
        if moved != self.moved { (self.moved, lastMoved) = (moved, now) }
        if isCancelled() {
            ending = .cancelled
        } else if now - lastMoved > .seconds(settings.timeOut) {
            ending = .timedOut
        }
        return ending == nil
    }

    private func answer(_ handle: UnsafeMutableRawPointer) -> Result<HTTPAnswer, HTTPFault> {
        var status = 0
        guard utblick_curl_get_number(handle, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK, status != 0 else {
            return .failure(.connectionLost("no status line"))
        }
        var fields: [(String, String)] = []
        var field: UnsafeMutablePointer<curl_header>?
        while let next = curl_easy_nextheader(handle, UInt32(CURLH_HEADER), -1, field) {
            fields.append((String(cString: next.pointee.name).lowercased(), String(cString: next.pointee.value)))
            field = next
        }
        return .success(HTTPAnswer(status: status, headers: Dictionary(fields) { first, _ in first }, body: body))
    }
}

extension HTTPFault {
    fileprivate init(_ code: CURLcode) {
        let reason = String(cString: curl_easy_strerror(code))
        self =
            switch code {
            case CURLE_OPERATION_TIMEDOUT: .timedOut
            // A handshake that broke off may go better the next time; a certificate that does not hold will not.
            case CURLE_URL_MALFORMAT, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
                CURLE_UNKNOWN_OPTION, CURLE_NOT_BUILT_IN, CURLE_BAD_FUNCTION_ARGUMENT:
                .impossible(reason)
            default: .connectionLost(reason)
            }
    }
}
