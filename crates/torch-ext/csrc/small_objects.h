// Memory of libtorch's small objects.
#pragma once

namespace typetorch {

/// Makes libtorch's libraries keep the small objects that they delete. Does nothing the second time.
void install_small_objects();

}  // namespace typetorch
