public import CCurl

/// Sets options of a libcurl handle, and keeps the first refusal: an option that this libcurl lacks must not pass unseen.
public final class CurlSettings {
    public let handle: UnsafeMutableRawPointer
    public private(set) var code = CURLE_OK

    public init(_ handle: UnsafeMutableRawPointer) {
        self.handle = handle
    }

    public func keep(_ answer: CURLcode) {
        if code == CURLE_OK { code = answer }
    }

    public func number(_ option: CURLoption, _ value: Int) {
        keep(utblick_curl_set_number(handle, option, value))
    }

    public func text(_ option: CURLoption, _ value: String) {
        keep(utblick_curl_set_text(handle, option, value))
    }

    /// How long it may take to connect and to be done, and no signal, which would reach another thread.
    public func limits(connecting: Duration, whole: Duration) {
        number(CURLOPT_CONNECTTIMEOUT_MS, connecting.milliseconds)
        number(CURLOPT_TIMEOUT_MS, whole.milliseconds)
        number(CURLOPT_NOSIGNAL, 1)
    }

    /// Which schemes are spoken, and over no proxy of the environment: the configuration alone says where something goes.
    public func schemes(_ names: String) {
        text(CURLOPT_PROTOCOLS_STR, names)
        text(CURLOPT_PROXY, "")
    }
}
