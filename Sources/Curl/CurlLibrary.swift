import CCurl
import Foundation

/// What holds for a whole process that uses libcurl.
public enum CurlLibrary {
    /// Whether libcurl could begin; it is begun once, by whoever asks first.
    public static let isReady = utblick_curl_begin() == CURLE_OK

    /// Lets no connection that the other side has closed end the program: a write to it raises a signal in the thread that writes.
    public static func blockBrokenPipes() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }
}
