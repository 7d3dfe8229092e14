// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace heirloom {

/// A value or an Error; never ignored, never thrown. Use `if (!r) return fail(r.error());`, `*r`, `r->`;
/// do not use `.value()`, which throws.
template <class T> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other) : tl::expected<T, Error>(std::move(other)) {}
};

/// Success or an Error.
using Status = Result<void>;

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorCode code, QString context, QString hint = {})
{
    return tl::unexpected<Error>(Error{code, std::move(context), 0, 0, std::move(hint)});
}

} // namespace heirloom
