"""Writes function-transforms.json, what PyTorch gives for autograd functions inside of vmap and of derivatives: `python test/autograd/function-transforms.py`."""

import sys
from pathlib import Path

import torch
from torch.func import grad, hessian, jacfwd, jacrev, jvp, vjp, vmap

sys.path.append(str(Path(__file__).parents[1]))
from expected import data, failure, plain, write  # noqa: E402

class Cube(torch.autograd.Function):
    """With methods that are made for batches."""

    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return x**3, 3 * x**2

    @staticmethod
    def setup_context(ctx, inputs, outputs):
        ctx.save_for_backward(inputs[0], outputs[1])
        ctx.save_for_forward(inputs[0], outputs[1])

    @staticmethod
    def backward(ctx, grad, grad_slope):
        x, slope = ctx.saved_tensors
        return grad * slope + 6 * grad_slope * x

    @staticmethod
    def jvp(ctx, tangent):
        x, slope = ctx.saved_tensors
        return tangent * slope, 6 * tangent * x


class CubeByHand(torch.autograd.Function):
    """With a rule for batches of its own."""

    @staticmethod
    def forward(x):
        return x**3, 3 * x**2

    @staticmethod
    def setup_context(ctx, inputs, outputs):
        ctx.save_for_backward(inputs[0], outputs[1])

    @staticmethod
    def backward(ctx, grad, grad_slope):
        x, slope = ctx.saved_tensors
        return grad * slope + 6 * grad_slope * x

    @staticmethod
    def vmap(info, in_dims, x):
        seen.append([info.batch_size, info.randomness, list(in_dims)])
        return CubeByHand.apply(x), (in_dims[0], in_dims[0])


class Scale(torch.autograd.Function):
    """Arguments that are not tensors, or have no batch; a shape that is kept."""

    generate_vmap_rule = True

    @staticmethod
    def forward(x, y, k):
        return (x * y).sum() * k

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, y, k = inputs
        ctx.save_for_backward(x, y)
        ctx.k = k
        ctx.shape = x.shape

    @staticmethod
    def backward(ctx, grad):
        x, y = ctx.saved_tensors
        return (grad * ctx.k).expand(ctx.shape) * y, grad * ctx.k * x, None


class AddInPlace(torch.autograd.Function):
    """Changes its first argument."""

    @staticmethod
    def forward(x, y):
        return x.add_(y)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.mark_dirty(inputs[0])

    @staticmethod
    def backward(ctx, grad):
        return grad, grad

    @staticmethod
    def vmap(info, in_dims, x, y):
        return AddInPlace.apply(x, y), in_dims[0]


class Old(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2


class Bare(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x * 2

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass


class Both(Bare):
    generate_vmap_rule = True

    @staticmethod
    def vmap(info, in_dims, x):
        return x * 2, 0


class Alone(Bare):
    @staticmethod
    def vmap(info, in_dims, x):
        return x * 2


class Three(Bare):
    @staticmethod
    def vmap(info, in_dims, x):
        return x * 2, 0, 0


class Odd(Bare):
    @staticmethod
    def vmap(info, in_dims, x):
        return x * 2, (0, 0)


seen = []
x, y, m = data(3), data(4)[1:], data(2, 3)
cube = lambda a: Cube.apply(a)[0]
by_hand = lambda a: CubeByHand.apply(a)[0]
total = lambda a: cube(a).sum()
total_by_hand = lambda a: by_hand(a).sum()
scale = lambda a, b: Scale.apply(a, b, 2.0)


def added(a, b):
    return AddInPlace.apply(a.clone(), b) * a


values = {
    "grad": grad(total)(x),
    "grad of the slope": grad(lambda a: Cube.apply(a)[1].sum())(x),
    "grad of the grad": grad(lambda a: grad(total)(a).sum())(x),
    "grad by hand": grad(total_by_hand)(x),
    "vjp": vjp(cube, x)[1](y),
    "vjp of both": vjp(Cube.apply, x)[1]((y, x)),
    "jvp": jvp(Cube.apply, (x,), (y,)),
    "jacrev": jacrev(cube)(x),
    "jacrev by hand": jacrev(by_hand)(x),
    "jacfwd": jacfwd(cube)(x),
    "hessian": jacrev(jacrev(total))(x),
    "vmap": vmap(Cube.apply)(m),
    "vmap of columns": vmap(Cube.apply, in_dims=1, out_dims=(1, 0))(m),
    "vmap by hand": vmap(CubeByHand.apply, in_dims=1)(m),
    "vmap of vmap": vmap(vmap(cube))(m),
    "vmap of vmap by hand": vmap(vmap(by_hand), in_dims=1)(m),
    "vmap of grad": vmap(grad(total))(m),
    "vmap of grad by hand": vmap(grad(total_by_hand))(m),
    "grad of vmap": grad(lambda a: vmap(cube)(a).sum())(m),
    "grad of vmap by hand": grad(lambda a: vmap(by_hand)(a).sum())(m),
    "jvp of vmap": jvp(lambda a: vmap(cube)(a), (m,), (m.cos(),)),
    "vmap of jvp": vmap(lambda a, t: jvp(cube, (a,), (t,)))(m, m.cos()),
    "vmap without a batch": vmap(lambda a: a * by_hand(x))(m),
    "arguments": vmap(scale)(m, m.cos()),
    "an argument without a batch": vmap(scale, in_dims=(0, None))(m, y),
    "grads of both": vmap(grad(scale, argnums=(0, 1)))(m, m.cos()),
    "grads, one without a batch": grad(lambda a, b: vmap(scale, in_dims=(0, None))(a, b).sum(), argnums=(0, 1))(m, y),
    "grads, the other without a batch": grad(lambda a, b: vmap(scale, in_dims=(None, 1))(a, b).sum(), argnums=(0, 1))(y, m.t()),
    "grads of what is broadcast": grad(lambda a, b: vmap(scale)(a, b).sum(), argnums=(0, 1))(m, data(2)),
    "in place": vmap(added)(m, m.cos()),
    "in place, grad": grad(lambda a, b: added(a, b).sum(), argnums=(0, 1))(x, y),
    "in place, grad of vmap": grad(lambda a, b: vmap(added)(a, b).sum(), argnums=(0, 1))(m, m.cos()),
}


errors = {
    "without setupContext": failure(lambda: grad(lambda a: Old.apply(a).sum())(x)),
    "without setupContext, vmap": failure(lambda: vmap(Old.apply)(m)),
    "without a rule": failure(lambda: vmap(Bare.apply)(m)),
    "with two rules": failure(lambda: vmap(Both.apply)(m)),
    "a rule without dimensions": failure(lambda: vmap(Alone.apply)(m)),
    "a rule with too many": failure(lambda: vmap(Three.apply)(m)),
    "a rule with others": failure(lambda: vmap(Odd.apply)(m)),
    "without backward": failure(lambda: grad(lambda a: Bare.apply(a).sum())(x)),
    "without jvp": failure(lambda: jvp(Bare.apply, (x,), (y,))),
}

results = {"values": {name: plain(value) for name, value in values.items()}, "seen": seen, "errors": errors}
write(__file__, results)
