extension Int {
    /// The number times a fraction, rounded once to the nearest whole number, half away from zero; `nil` when it does not fit.
    ///
    /// - Parameter divisor: larger than zero.
    func scaled(by factor: Int, over divisor: Int) -> Int? {
        Int128(self).multiplied(by: Int128(factor), over: Int128(divisor))
    }
}

extension Int128 {
    /// As `Int.scaled`, for a product of several factors.
    func multiplied(by factor: Int128, over divisor: Int128) -> Int? {
        guard divisor > 0 else { return nil }
        let (product, overflow) = multipliedReportingOverflow(by: factor)
        guard !overflow else { return nil }
        let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
        guard remainder.magnitude >= divisor.magnitude - remainder.magnitude else { return Int(exactly: quotient) }
        return Int(exactly: quotient + product.signum())
    }
}
