// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/alpine",
  "tags": [
    "latest",
    "3",
    "3.22",
    "3.22.0"
  ],
  "index": "sha256:58d2d69aaf7e8cdceebf387e5583975109ec02506e3c5c618b08255c8aee0ab2",
  "content": {
    "sha256:5e0cae19f36eec24e2760996dc33e0a3c4a76db4f65392e1549587790e290d1d": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2d224iRxCG9zY8hePcrmHOEyH5YqVYykp7iJxNpCgX1gBjGDFMkznY8PbpBpzDODGho/rVu/y10gLj8eL1R1VXdddhUlSjV8LiaUnjePeopf+4e+7Hnp+EcRx5gb6exPr2i1j6BzPSNW1W67dEvJeDYvhnzUKef5r+d/6+H/uafzAyP92ka7YTtSF/Mf7Cv+Hj+h9EPf6enwavLiBMzpz/N19P8lI9zvLp8uLwORic6a/ibPV/mrXu2X+f9h/Gf7FSM6f4B14YkT+Ov3qsHOOfeOQP478GxH+n2f8wov7D+M+yNneMfxKn5A/jf++e/och+aP459oBcE3/uf7j+N9nZSO5AND/d5v/vM5FPUAb/de3kz+I/0I1bZWtxEyAhf7HtP84/suiLJ3Tf57/wPiXkps/lv5/TP8fx79xjz/tP47/ajkrasf8/5j8cfxVV0meAFrw9z3Gfzj+Dw7af/KH8V8XMyW5BWxj/yP6f0D+1Zz7P2fM30X/n/Yfx/9RMvvHLv+L+/84/vWK8f9583cw/uf6D+MvXP5ht/9L+4/jX+aiB8BW+q/rP8gfxL+VLQCw0P+U9V9I/u3WNf4R+cP4t6qbSroAVvn/XP9x/OvOtfzvNGD9F4x/J3wAaKH/QUr+OP6SyX+25z+M/yEyyx+c7P+R6PM/9v+Ql7yduslf7/+SP4Z/VuoT4Pyqzss8kygEMYATXdD57/zT5/v/Cft/ICQcBsHQY8uPc5Wd/q+XomvA6fY/3dV/0v7j+Ge13BbQ6fZf93/S6z/tv7xsvk3ukoj2/9zt/6OqS6ksoGP67/tBX/9Dk/9H/ZeXg+8/0Y5/mW1V1w4OV5b5tnl6fogMBvqDctUqVTaDp1ZxZTGZXnVtoS9Rlz5X/Z/XqpM+/39R/8Ok7/8lIfUfIrVS7Xgz9sbmyUDvt+oX/u7Fa/3i9SzLV6oa7B/0l4JnX+qavG7MN3neeFCpiZpt9SvdwDeMxrQJn4X+I+r/X/T//2H915eo/wAp1TQrzQeAunrW+i9ZAnJU/6Oe/nP9h4kfpENP//G/+tMSjMd/fUUd+dL1XzVyZz925/9R6Jv6z+Fw1DX1SAeZcj8j939H66xpJEvAjtn/0PP79j9Nef6Hjf/2EeB4tP97XxbyRzzoj80zc3U8aszXKlWqefG3wDAYH17s7ujdN+/yxrxP5MW7SHH/emSyT6quLHt398LI/d+Hi6PevTTh/1v/m0VeSvYAOur/6WTPvv7z/B8jT5q+e9SDgKhP5yULtcqlE8As8r/SkPO/MPs/2reWfg+r+W/M/4DIKp8VmfAnwCL/Z1f/Q/4A/lXrov4nHvUfImrtKH+9/0v+8rKulXgBgAFsBrqe4v9FOv4jf8z+D8T/f879Rf4x+WP4d07Of07M/Efyl5fdXqqD8X/E+i8c/0J2AKBV/z/2/8Dwr52s/018+v8Y/tsGwv9E/z8x/T/IX17a1RrB3z/J/hv91/mf5I/479du2n/GfzD+0iGATf2vOf8nfxz/Xx3r/5XQ/4fyNwWAUjUgp/MPw0DrP/nj+E91bq1UD3CL/l9JxP5vWP6dXANAC/6hOf8hfxx/PQFArATQwv7rBqDkD+XfuTX/z/T/I38c/7ySGwJoZf/JH8t/sxYbAWMz/z2k/wflf19UYhVgFvyjlPqP5V/nov0fTubP/v9Q/os8c0r/Of8Jy78Qrv891f9n/3cs/2VRlllZuhP/kz+Uf2USwR3a/+X6D+bflEotZdoAWuh/FPD8D8p/Pa/FZkBa6T/n/2L5GwfAIf4m/4P8gfzromrvXeEf6nxR8kfyr3X8XxbV0pX8D90uhvyh/JtcKgPAav2n/kP5N/lvPP87Z/6qFksAsjn/0y1hyR/Iv80KKfffir/H9R/LX+74z8r+h4z/wfwbp+x/SPuP5a/kasBt9J/xP5i/WPaX3fx3fYn8kfzbrVP6z/wvLP+uKsQ2AGzW/4Dn/1j+67aQmgBltf/P8x8o/0ep5A/b+g/G/1j+c7Htfzv7z/x/LP9FITYA3Ob8h/Efmr/KVoU767+Z/0b+OP6brJ5LjYCxOv8lfxh/6RkQVv1/2P8fyl9yBuDR+d+62U+v/08Y6/0/zn+Slw9v3t9cX77Zzfm/eFdU3eZy8Pa76/3g/8HPN7c/vv344U5fCYdBMPQGP9zefPr0y93zb7t4MHdcDr7/+P7m7qfbd9eXi7ZdN+PRaP9v6eSybjNU9Xx0yRlTjum/mfUquAJY2P/UZ/9nMH+5LoAn8/e9KCF/GH/pHvAW+h/H7P+L47/IaskhgDb2P6D+Q+Qhc7L/b2zyv8kfw3+aTReO6X/C+R84/i7u/5j8f/IH8Vdz5/hz/heOv/QMMAv+kUf/H8ZfegbI6fM/NH/O/6BQKBRR+R3eEytqAO4AAA==",
      "publicSize": {
        "packed": 3799689,
        "unpacked": 8309760
      }
    },
    "sha256:28ec0d9be8aa880cdd61391c40577252a71518cdcd74a6899b7f2022e276b9ba": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"/bin/sh\"],\"WorkingDir\":\"/\"},\"created\":\"2025-05-30T16:21:22Z\",\"history\":[{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"ADD alpine-minirootfs-3.22.0-x86_64.tar.gz / # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"CMD [\\\"/bin/sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:276469054c3e5c256d7482b212c813c0a38dd9e016048fa2a81af53e6a35440c\"]}}"
    },
    "sha256:bbb339c7ba415018c16bec1bd544f8631a82a86f8717fe9435bc4fa6dd2e0063": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:28ec0d9be8aa880cdd61391c40577252a71518cdcd74a6899b7f2022e276b9ba\",\"size\":581},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:5e0cae19f36eec24e2760996dc33e0a3c4a76db4f65392e1549587790e290d1d\",\"size\":1813}]}"
    },
    "sha256:58d2d69aaf7e8cdceebf387e5583975109ec02506e3c5c618b08255c8aee0ab2": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:bbb339c7ba415018c16bec1bd544f8631a82a86f8717fe9435bc4fa6dd2e0063\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
